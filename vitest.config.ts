import { defineConfig } from 'vitest/config';
import { findOwnPostgres, OWN_PROJECT } from './tests/support/find-own-postgres.ts';

/** Tests that need the run's PostgreSQL server: those of the layers around it, and any other named *.db.test.ts. */
const database = [
  'src/{db,services,api}/**/*.test.ts',
  'src/**/*.db.test.ts',
  'tests/journeys/**/*.test.ts',
];

/** One server a run, started by the project; each file makes its own database. */
const onPostgres = {
  include: database,
  globalSetup: ['tests/support/global-postgres.ts'],
  testTimeout: 30_000,
  hookTimeout: 60_000,
};

// The same tests run on a PostgreSQL of one's own, where there is one.
const own = findOwnPostgres();
if (own === null) {
  process.stderr.write(
    'Skipped: the database tests on a PostgreSQL of your own (TEST_DATABASE_URL, or Debian’s postgresql).\n',
  );
}

const walls = ['tests/architecture.test.ts'];
const guides = ['tests/guides.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
          exclude: [...database, ...walls, ...guides, 'tests/e2e/**'],
          // Modules are pure or say so: no test needs a process of its own.
          isolate: false,
        },
      },
      {
        // It runs the other tools in a copy of the tree, which takes its time.
        test: { name: 'walls', include: walls, testTimeout: 120_000, hookTimeout: 120_000 },
      },
      {
        // Each guide is followed in a copy of the project, with types, tests and a browser of its own.
        test: { name: 'guides', include: guides, testTimeout: 400_000, hookTimeout: 60_000 },
      },
      { test: { ...onPostgres, name: 'database', exclude: [] } },
      ...(own === null
        ? []
        : [
            {
              test: {
                ...onPostgres,
                name: OWN_PROJECT,
                exclude: ['src/db/embedded/**', 'src/cli/serve.db.test.ts'],
              },
            },
          ]),
    ],
  },
});
