import { defineConfig } from 'vitest/config';

/** Tests that need the run's PostgreSQL server: those of the layers around it, and any other named *.db.test.ts. */
const database = [
  'src/{db,services,api}/**/*.test.ts',
  'src/**/*.db.test.ts',
  'tests/journeys/**/*.test.ts',
];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
          exclude: [...database, 'tests/e2e/**'],
          // Modules are pure or say so: no test needs a process of its own.
          isolate: false,
        },
      },
      {
        test: {
          name: 'database',
          include: database,
          exclude: [],
          // One server a run is started in a `globalSetup` of tests/support; each file makes its own database.
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
