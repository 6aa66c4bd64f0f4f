import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { root } from '../../scripts/ensure-installed.mjs';
import { runTool } from '../../scripts/run-tool.mjs';

/** A house with the project's own rules and none of its code, to plant violations in. */
export type TrialHouse = {
  readonly folder: string;
  readonly write: (file: string, lines: readonly string[]) => void;
  readonly remove: () => void;
};

/** What one of the tools says about a line: `no-restricted-imports`, `TS2304`, `plugin` … */
export type Complaint = { readonly file: string; readonly line: number; readonly rule: string };

const RULES = [
  'package.json',
  '.gitignore',
  'biome.json',
  'knip.json',
  'layers.ts',
  'oxlint.config.ts',
  'tooling',
  'tsconfig.base.json',
  'tsconfig.json',
  'src/domain/tsconfig.json',
  'src/knowledge/tsconfig.json',
  'src/engines/tsconfig.json',
  'src/web/tsconfig.json',
];

const TYPED = ['.', 'src/domain', 'src/knowledge', 'src/engines', 'src/web'];

export function buildTrialHouse(): TrialHouse {
  const folder = mkdtempSync(join(tmpdir(), 'duet-walls-'));
  for (const file of RULES) cpSync(join(root, file), join(folder, file), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return {
    folder,
    write: (file, lines) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), `${lines.join('\n')}\n`);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Everything the linters and the compiler say in a folder. */
export async function lintedAndTyped(folder: string): Promise<readonly Complaint[]> {
  return (await Promise.all([linted(folder, ['--type-aware']), typed(folder)])).flat();
}

/** Everything the two linters say in a folder; `more` goes to oxlint. */
export async function linted(
  folder: string,
  more: readonly string[] = [],
): Promise<readonly Complaint[]> {
  const [oxlint, biome] = await Promise.all([
    runTool('oxlint', ['--format', 'unix', ...more], { folder }),
    runTool('@biomejs/biome', ['lint', '--reporter=github', '--max-diagnostics=none', '.'], {
      folder,
    }),
  ]);
  return [
    ...complaints(
      folder,
      oxlint.said,
      /^(?<file>[^:]+):(?<line>\d+):\d+: .*\((?<rule>[\w-]+)\)\]$/gm,
    ),
    ...complaints(
      folder,
      biome.said,
      /title=(?<rule>[\w/]+),file=(?<file>[^,]+),line=(?<line>\d+)/g,
    ),
  ];
}

async function typed(folder: string): Promise<readonly Complaint[]> {
  const { said } = await runTool('typescript', ['-b', '--pretty', 'false', ...TYPED], { folder });
  return complaints(folder, said, /^(?<file>[^(]+)\((?<line>\d+),\d+\): error (?<rule>TS\d+)/gm);
}

function complaints(folder: string, said: string, pattern: RegExp): readonly Complaint[] {
  return Array.from(said.matchAll(pattern), ({ groups }) => ({
    file: relative(folder, resolve(folder, groups?.file ?? '')).replaceAll('\\', '/'),
    line: Number(groups?.line),
    rule: groups?.rule ?? '',
  }));
}
