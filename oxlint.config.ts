import { defineConfig } from 'oxlint';
import { type Layer, layers, nodeLayers, packageHomes, pureLayers } from './layers.ts';

const layerNames = Object.keys(layers) as readonly Layer[]; // Object.keys forgets which keys.

/** Folders below a layer that the import rule tells apart, because each needs one `../` more to leave it. */
const DEEPEST_FOLDER = 4;

/** A climb behind a first step down, and a path from the root of the disk or of a bundler. */
const DISGUISED_CLIMB = '[^./]/\\.\\./|^\\./\\.\\.|^/';

type Wall = { readonly regex: string; readonly message: string };

/** One override per layer, depth and kind of file: a later override replaces an earlier one, it adds nothing. */
const walls = layerNames.flatMap((layer) =>
  Array.from({ length: DEEPEST_FOLDER }, (_, below) => {
    const folder = `src/${layer}/${'*/'.repeat(below)}`;
    return [
      override([`${folder}*.{ts,tsx}`], wallsOf(layer, below + 1)),
      override([`${folder}*.test.{ts,tsx}`], wallsOfTests(layer, below + 1)),
    ];
  }).flat(),
);

function override(files: string[], patterns: Wall[]) {
  return {
    files,
    rules: { 'no-restricted-imports': ['error', { patterns }] as ['error', object] },
  };
}

function wallsOf(layer: Layer, depth: number): Wall[] {
  return [
    layerWall(layer),
    climbWall(`^(\\.\\./){${depth}}`),
    climbWall(DISGUISED_CLIMB),
    ...packageWalls(layer),
  ];
}

/** Beside the walls of its layer a test may use packages, Node and tests/support. */
function wallsOfTests(layer: Layer, depth: number): Wall[] {
  return [
    layerWall(layer),
    climbWall(`^(\\.\\./){${depth}}[^.]`),
    climbWall(`^(\\.\\./){${depth + 1}}src`),
    climbWall(DISGUISED_CLIMB),
  ];
}

function layerWall(layer: Layer): Wall {
  const allowed: readonly string[] = layers[layer];
  const closed = layerNames.filter((name) => !allowed.includes(name));
  return {
    regex: `^#(${closed.join('|')})(/|$)`,
    message: `${layer} may import ${allowed.length > 0 ? allowed.join(', ') : 'no other layer'}; inside ${layer} itself paths are relative (layers.ts).`,
  };
}

function climbWall(regex: string): Wall {
  return {
    regex,
    message: 'A relative path stays inside its layer; another layer is #layer/file.ts.',
  };
}

function packageWalls(layer: Layer): Wall[] {
  const walls: Wall[] = [];
  const away = Object.keys(packageHomes).filter((name) => !packageHomes[name]?.includes(layer));
  if (away.length > 0) {
    walls.push({
      regex: `^(${away.map(packagePattern).join('|')})(/|$)`,
      message: `This package is not at home in ${layer} (packageHomes in layers.ts).`,
    });
  }
  if (!includes(nodeLayers, layer)) {
    walls.push({ regex: '^node:', message: `${layer} has no disk, network, clock or process.` });
  }
  return walls;
}

function packagePattern(name: string): string {
  return name.replaceAll('.', '\\.').replace('*', '[^/]+');
}

function includes(list: readonly Layer[], layer: Layer): boolean {
  return list.includes(layer);
}

export default defineConfig({
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'promise', 'vitest'],
  categories: { correctness: 'error' },
  ignorePatterns: ['dist', 'data', 'coverage', 'test-results', 'playwright-report'],
  rules: {
    'no-unused-vars': [
      'error',
      { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
    ],
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/switch-exhaustiveness-check': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    // `typeof import('…')` would step over a wall without an import.
    'typescript/consistent-type-imports': ['error', { disallowTypeAnnotations: true }],
    'import/no-dynamic-require': ['error', { esmodule: true }],
    'import/no-cycle': ['error', { ignoreTypes: true }],
    'import/no-default-export': 'error',
    'no-empty': ['error', { allowEmptyCatch: false }],
    'max-params': ['error', { max: 3 }],
  },
  overrides: [
    ...walls,
    {
      files: pureLayers.map((layer) => `src/${layer}/**`),
      rules: {
        'no-restricted-properties': [
          'error',
          { object: 'Date', property: 'now', message: 'Time is an argument here: asOf.' },
          {
            object: 'Math',
            property: 'random',
            message: 'Chance is an argument here: a seeded rng.',
          },
        ],
      },
    },
    {
      files: ['**/*.test.{ts,tsx}'],
      rules: {
        'vitest/expect-expect': ['error', { assertFunctionNames: ['expect*', 'fc.assert'] }],
        'vitest/no-focused-tests': 'error',
        'vitest/no-disabled-tests': 'error',
      },
    },
    { files: ['*.config.ts'], rules: { 'import/no-default-export': 'off' } },
  ],
});
