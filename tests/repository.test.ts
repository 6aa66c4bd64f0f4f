import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { completeLock, missingFromLock } from '../scripts/complete-lock.mjs';
import { root } from '../scripts/ensure-installed.mjs';

const lock = JSON.parse(read('package-lock.json'));

describe('package-lock.json', () => {
  test('has-an-entry-for-every-optional-dependency-that-any-entry-names', () => {
    expect(missingFromLock(lock)).toEqual([]);
  });

  test('regains-every-entry-that-a-registry-leaves-out', () => {
    const builds = Object.keys(lock.packages).filter((place) => /-(darwin|win32)-/.test(place));
    const cut = structuredClone(lock);
    for (const place of builds) delete cut.packages[place];
    expect(missingFromLock(cut)).toHaveLength(builds.length);
    const mended = completeLock(cut);
    expect(missingFromLock(mended)).toEqual([]);
    expect(builds.map((place) => identity(mended.packages[place]))).toEqual(
      builds.map((place) => identity(lock.packages[place])),
    );
  });

  test('names-exact-versions-and-no-host', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
      read('package.json'),
    );
    const versions = Object.values({
      ...dependencies,
      ...devDependencies,
      ...optionalDependencies,
    });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+/.test(String(version)))).toEqual([]);
    expect(read('package-lock.json')).not.toMatch(/"resolved": "http/);
  });
});

/** The text of everything under src but the tests. */
const sources = globSync('src/**/*.{ts,tsx}', { cwd: root })
  .filter((file) => !/\.test\.tsx?$/.test(file))
  .map(read);

describe.each(indexFiles())('%s', (file) => {
  const text = read(file);
  const imported = relativeImports(file);

  test('is-a-list-that-the-compiler-checks', () => {
    expect(text).toMatch(/\] as const satisfies readonly \w+\[\];/);
  });

  test('finds-nothing-by-looking-into-folders', () => {
    expect(text).not.toMatch(/import\.meta\.glob|readdir|globSync|import\(/);
  });

  test('leaves-no-file-of-its-folder-out-that-nobody-else-asks-for', () => {
    const folder = dirname(file);
    const reached = reachedFrom(file);
    const left = readdirSync(join(root, folder)).filter(
      (name) =>
        name.endsWith('.ts') &&
        !name.endsWith('.test.ts') &&
        !reached.has(name) &&
        !sources.some((source) => source.includes(`/${basename(folder)}/${name}'`)),
    );
    expect(imported.length).toBeGreaterThan(0);
    expect(left).toEqual([]);
  });
});

describe('documents', () => {
  const documents = globSync(['*.md', 'docs/decisions/*.md'], { cwd: root });

  test.each(documents)('%s names only files that are there', (document) => {
    const named = Array.from(
      read(document).matchAll(/`((?:src|tests|scripts|bench|docs|tooling)\/[\w./-]+)`/g),
      (match) => match[1] ?? '',
    );
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

describe('content', () => {
  const layersWithoutContent = ['engines', 'services', 'db', 'api', 'jobs', 'web'];
  const files = layersWithoutContent
    .flatMap((layer) => globSync(`src/${layer}/**/*.{ts,tsx}`, { cwd: root }))
    .filter((file) => !/\.test\.tsx?$/.test(file));

  test('no-instrument-drug-therapy-rule-or-guideline-is-named-outside-knowledge', () => {
    const names = contentNames();
    const named = files.flatMap((file) =>
      stringsOf(read(file))
        .filter((text) => names.some((name) => name.test(text)))
        .map((text) => `${file}: ${text}`),
    );
    expect(named).toEqual([]);
  });
});

/** Ids that are English words too, and so prove nothing. */
const PLAIN_WORDS = ['act', 'peg', 'counselling', 'psychotherapy'];

/** The names that only src/knowledge may say: the unmistakable ones anywhere in a string, the others as a whole one. */
function contentNames(): readonly RegExp[] {
  const ids = (kind: string) =>
    readdirSync(join(root, 'src/knowledge', kind))
      .filter((name) => name.endsWith('.ts') && !/^(index|sources)\.|\.test\./.test(name))
      .map((name) => basename(name, '.ts'));
  const scales = ids('instruments');
  const whole = [...scales, ...ids('therapies')].filter((id) => !PLAIN_WORDS.includes(id));
  const rules = ids('guidelines').filter((id) => /^[a-z]\d+$/.test(id));
  return [
    /\b(NICE|CANMAT|WFSBP|VA\/DoD)\b/,
    oneOf([...ids('medications'), ...scales.filter((id) => /-\d/.test(id))], '\\b'),
    oneOf(whole, ''),
    oneOf(rules, ''),
  ];
}

/** `edge` is what has to stand on both sides; without one, nothing else may. */
function oneOf(names: readonly string[], edge: string): RegExp {
  return new RegExp(`${edge || '^'}(${names.join('|')})${edge || '$'}`, 'i');
}

/** The string literals of a source, without those of its comments. */
function stringsOf(source: string): readonly string[] {
  const code = source.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return Array.from(code.matchAll(/'([^'\n]*)'|"([^"\n]*)"|`([^`]*)`/g), (match) =>
    match.slice(1).join(''),
  );
}

function indexFiles(): readonly string[] {
  return globSync('src/**/index.ts', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
}

/** The files of a folder that its index reaches through relative imports. */
function reachedFrom(file: string): ReadonlySet<string> {
  const reached = new Set([basename(file)]);
  for (const name of reached) {
    for (const next of relativeImports(join(dirname(file), name))) reached.add(next);
  }
  return reached;
}

function relativeImports(file: string): readonly string[] {
  if (!existsSync(join(root, file))) return [];
  return Array.from(read(file).matchAll(/from '\.\/([^']+)'/g), (match) => match[1] ?? '');
}

type Entry = { readonly version: string; readonly os?: unknown; readonly cpu?: unknown };

function identity({ version, os, cpu }: Entry): unknown {
  return { version, os: [os].flat(), cpu: [cpu].flat() };
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}
