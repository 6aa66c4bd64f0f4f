import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Layer, layers, packageHomes } from '../layers.ts';
import { root } from '../scripts/ensure-installed.mjs';
import { runTool } from '../scripts/run-tool.mjs';
import {
  allowedLines,
  allowedTestLines,
  climbs,
  crossLayer,
  foreignPackages,
  IMPORTS,
  impurities,
  layerNames,
  otherForms,
  otherRules,
  type Plant,
} from './support/plants.ts';
import {
  buildTrialHouse,
  type Complaint,
  linted,
  lintedAndTyped,
  type TrialHouse,
} from './support/trial-house.ts';

// Each wall is tried: violations are planted in a house with the project's own rules, and every planted line has
// to be complained about by the rule that is there for it; what is allowed has to pass without a word.

describe.each([
  {
    house: 'imports',
    // Types would only cost time here: the planted imports name every package there is.
    look: linted,
    walls: {
      'imports-go-only-down-the-table': crossLayer,
      'no-form-of-import-steps-over-a-wall': otherForms,
      'a-relative-path-never-leaves-its-layer': climbs,
      'a-package-stays-where-it-is-at-home': foreignPackages,
    },
  },
  {
    house: 'code',
    look: lintedAndTyped,
    walls: {
      'pure-layers-know-no-clock-chance-network-disk-or-page': impurities,
      'the-house-rules-hold-everywhere': otherRules,
    },
  },
])('a house with planted $house', ({ look, walls }) => {
  let said: readonly Complaint[];

  beforeAll(async () => {
    const house = buildTrialHouse();
    try {
      plantInnocence(house);
      for (const { file, lines } of Object.values(walls).flat()) house.write(file, lines);
      said = await look(house.folder);
    } finally {
      house.remove();
    }
  });

  test.each(Object.entries<readonly Plant[]>(walls))('%s', (_, plants) => {
    expect(plants.flatMap((plant) => unseen(plant, said))).toEqual([]);
  });

  test('what-the-table-allows-passes-without-a-word', () => {
    expect(said.filter(({ file }) => /\/(target|allowed)(\.test)?\.ts$/.test(file))).toEqual([]);
  });
});

function plantInnocence(house: TrialHouse): void {
  for (const layer of layerNames) {
    house.write(`src/${layer}/target.ts`, ['export const target = 1;', 'export type Target = 1;']);
    house.write(`src/${layer}/allowed.ts`, allowedLines(layer));
    house.write(`src/${layer}/a/b/allowed.test.ts`, allowedTestLines(layer));
  }
  house.write('tests/support/target.ts', ['export const target = 1;']);
}

/** The planted lines that the rule did not see; lines that only open or close a function are none. */
function unseen({ file, lines, rule }: Plant, said: readonly Complaint[]): readonly string[] {
  const seen = said.filter((complaint) => complaint.file === file && complaint.rule === rule);
  return lines
    .map((text, index) => ({ text, line: index + 1 }))
    .filter(({ text }) => !/^(export function a|\}|import \{ test \})/.test(text))
    .filter(({ line }) => !seen.some((complaint) => complaint.line === line))
    .map(({ text }) => `${file}: ${rule} did not see: ${text}`);
}

describe('the table', () => {
  test('keeps-engines-from-knowledge-and-the-web-from-deciding', () => {
    const { domain, knowledge, engines, web } = layers;
    expect({ domain, knowledge, engines, web }).toEqual({
      domain: [],
      knowledge: ['domain'],
      engines: ['domain'],
      web: ['domain', 'contracts'],
    });
  });

  test('leads-from-no-layer-back-to-itself', () => {
    const below = (layer: Layer): Layer[] =>
      layers[layer].flatMap((next) => [next, ...below(next)]);
    expect(layerNames.filter((layer) => below(layer).includes(layer))).toEqual([]);
  });
});

describe('this tree', () => {
  test('stands-behind-its-walls', async () => {
    const walls = [IMPORTS, 'no-restricted-properties', 'plugin'];
    expect((await linted(root)).filter(({ rule }) => walls.includes(rule))).toEqual([]);
  });

  test('has-no-folder-that-the-table-does-not-know', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(folders.filter((name) => !(name in layers))).toEqual([]);
  });

  test('gives-every-layer-its-import-name-and-nothing-else-one', () => {
    const expected = layerNames.map((name) => [`#${name}/*`, `./src/${name}/*`]);
    expect(packageJson().imports).toEqual(Object.fromEntries(expected));
  });

  test('has-a-home-for-every-dependency', () => {
    const { dependencies, optionalDependencies } = packageJson();
    const homes = Object.keys(packageHomes);
    const homeless = Object.keys({ ...dependencies, ...optionalDependencies }).filter(
      (name) => !homes.includes(name) && !homes.includes(name.replace(/\/.*/, '/*')),
    );
    expect(homeless).toEqual([]);
  });
});

function packageJson(): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
}

describe('dead code', () => {
  let house: TrialHouse;

  beforeAll(() => {
    house = buildTrialHouse();
    house.write('src/main.ts', [
      "import { used } from '#domain/used.ts';",
      "import 'a-package-of-nobody';",
      'export const main = used;',
    ]);
    house.write('src/domain/used.ts', ['export const used = 1;', 'export const unused = 2;']);
    house.write('src/domain/unused-file.ts', ['export const nobody = 1;']);
  });
  afterAll(() => house.remove());

  test('an-unused-file-export-or-dependency-is-found', async () => {
    const { code, said } = await runTool('knip', ['--reporter', 'compact', '--no-progress'], {
      folder: house.folder,
    });
    expect(code).toBe(1);
    for (const found of [/unused-file\.ts/, /used\.ts: unused/, /a-package-of-nobody/, /fastify/]) {
      expect(said).toMatch(found);
    }
  });
});
