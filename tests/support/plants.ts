import { type Layer, layers, nodeLayers, packageHomes, pureLayers } from '../../layers.ts';

export const layerNames = Object.keys(layers) as readonly Layer[]; // Object.keys forgets which keys.

/** Lines that all break one wall, and the rule that has to see each of them. */
export type Plant = {
  readonly file: string;
  readonly lines: readonly string[];
  readonly rule: string;
};

export const IMPORTS = 'no-restricted-imports';

function mayImport(layer: Layer): readonly Layer[] {
  return layers[layer];
}

function closedTo(layer: Layer): readonly Layer[] {
  return layerNames.filter((other) => other !== layer && !mayImport(layer).includes(other));
}

function importLines(paths: readonly string[]): string[] {
  return paths.map((path, index) => `import { target as t${index} } from '${path}';`);
}

export const crossLayer: readonly Plant[] = layerNames.flatMap((layer) => [
  {
    file: `src/${layer}/other-layers.ts`,
    lines: importLines(closedTo(layer).map((other) => `#${other}/target.ts`)),
    rule: IMPORTS,
  },
  {
    file: `src/${layer}/other-layers.test.ts`,
    lines: importLines(closedTo(layer).map((other) => `#${other}/target.ts`)),
    rule: IMPORTS,
  },
]);

export const otherForms: readonly Plant[] = layerNames.flatMap((layer) =>
  closedTo(layer)
    .slice(0, 1)
    .flatMap((other) => [
      {
        file: `src/${layer}/other-forms.ts`,
        lines: [
          `import type { Target } from '#${other}/target.ts';`,
          `import '#${other}/target.ts';`,
          `export { target } from '#${other}/target.ts';`,
          `export * from '#${other}/target.ts';`,
          `export const late = import('#${other}/target.ts');`,
        ],
        rule: IMPORTS,
      },
      {
        file: `src/${layer}/import-type.ts`,
        lines: [`export type Hidden = import('#${other}/target.ts').Target;`],
        rule: 'consistent-type-imports',
      },
    ]),
);

export const climbs: readonly Plant[] = layerNames.flatMap((layer) => [
  {
    file: `src/${layer}/climbs.ts`,
    lines: importLines(['../domain/target.ts', './../domain/target.ts', './a/../../main.ts']),
    rule: IMPORTS,
  },
  {
    file: `src/${layer}/a/climbs.ts`,
    lines: importLines(['../../domain/target.ts', '../../main.ts', '../../../layers.ts']),
    rule: IMPORTS,
  },
  {
    file: `src/${layer}/a/b/c/climbs.ts`,
    lines: importLines(['../../../../domain/target.ts', '/src/domain/target.ts']),
    rule: IMPORTS,
  },
  {
    file: `src/${layer}/a/climbs.test.ts`,
    lines: importLines(['../../domain/target.ts', '../../../src/domain/target.ts']),
    rule: IMPORTS,
  },
]);

export const foreignPackages: readonly Plant[] = layerNames.map((layer) => ({
  file: `src/${layer}/packages.ts`,
  lines: importLines([
    ...Object.entries(packageHomes)
      .filter(([, homes]) => !homes.includes(layer))
      .map(([name]) => name.replace('*', 'anything')),
    ...(isIn(nodeLayers, layer) ? [] : ['node:fs', 'node:http']),
  ]),
  rule: IMPORTS,
}));

export const impurities: readonly Plant[] = pureLayers.flatMap((layer) => [
  {
    file: `src/${layer}/properties.ts`,
    lines: ['export const a = Date.now();', 'export const b = Math.random();'],
    rule: 'no-restricted-properties',
  },
  {
    file: `src/${layer}/clock.ts`,
    lines: [
      'export const a = new Date();',
      'export const b = Date();',
      'export const c = (): number => new Date().getTime();',
    ],
    rule: 'plugin',
  },
  ...[
    {
      names: ['fetch', 'setTimeout', 'crypto', 'performance', 'URL', 'window', 'localStorage'],
      rule: 'TS2304',
    },
    { names: ['process', 'Buffer', 'require'], rule: 'TS2591' },
    { names: ['document', 'console'], rule: 'TS2584' },
  ].map(({ names, rule }) => ({
    file: `src/${layer}/${rule}.ts`,
    lines: names.map((name, index) => `export const v${index}: unknown = ${name};`),
    rule,
  })),
]);

export const otherRules: readonly Plant[] = [
  { file: 'src/web/server.tsx', lines: ['export const a = process.env;'], rule: 'TS2591' },
  { file: 'src/services/page.ts', lines: ['export const a = document.title;'], rule: 'TS2584' },
  {
    file: 'src/services/loose-types.ts',
    lines: ['export const a = (x: any): unknown => x;'],
    rule: 'no-explicit-any',
  },
  {
    file: 'src/services/not-null.ts',
    lines: ['export const a = (x: string | null): number => x!.length;'],
    rule: 'no-non-null-assertion',
  },
  {
    file: 'src/services/index-access.ts',
    lines: ['export const a = (x: readonly string[]): number => x[0].length;'],
    rule: 'TS2532',
  },
  {
    file: 'src/services/floating.ts',
    lines: ['export function a(x: () => Promise<void>): void {', '  x();', '}'],
    rule: 'no-floating-promises',
  },
  {
    file: 'src/engines/floating.test.ts',
    lines: ['export function a(x: () => Promise<void>): void {', '  x();', '}'],
    rule: 'no-floating-promises',
  },
  { file: 'src/services/named.ts', lines: ['export default 1;'], rule: 'no-default-export' },
  { file: 'src/services/not-erasable.ts', lines: ['export enum A { B }'], rule: 'TS1294' },
  {
    file: 'src/services/any-path.ts',
    lines: ['export const a = (path: string): Promise<unknown> => import(path);'],
    rule: 'no-dynamic-require',
  },
  {
    file: 'src/services/silent.ts',
    lines: ['export function a(x: () => void): void {', '  try { x(); } catch {}', '}'],
    rule: 'no-empty',
  },
  {
    file: 'src/services/nothing.test.ts',
    lines: ["import { test } from 'vitest';", "test('asserts nothing', () => {});"],
    rule: 'expect-expect',
  },
];

function isIn(list: readonly Layer[], layer: Layer): boolean {
  return list.includes(layer);
}

/** What a file of a layer may do, whole. */
export function allowedLines(layer: Layer): string[] {
  const others = [...mayImport(layer)];
  return [
    "import { target as own } from './target.ts';",
    ...others.map((other) => `import { target as ${other} } from '#${other}/target.ts';`),
    `export const all = [${['own', ...others].join(', ')}];`,
    "export const day = new Date('2026-11-24');",
  ];
}

/** What a test beside it may do. */
export function allowedTestLines(layer: Layer): string[] {
  return [
    "import { readFileSync } from 'node:fs';",
    "import { expect, test } from 'vitest';",
    "import { target as support } from '../../../../tests/support/target.ts';",
    "import { target } from '../../target.ts';",
    `test('${layer} may be tested', () => {`,
    '  expect([target, support, readFileSync]).toHaveLength(3);',
    '});',
  ];
}
