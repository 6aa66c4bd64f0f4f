import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The vitest project that runs the database tests on a PostgreSQL of one's own. */
export const OWN_PROJECT = 'database-own';

const INSTALLED = '/usr/lib/postgresql';
const OLDEST = 15;

/** A PostgreSQL of one's own: one at an address, or the programs that Debian installed. */
export type OwnPostgres = { readonly address: string } | { readonly programs: string };

/** `TEST_DATABASE_URL`, else the newest installed one; null where there is neither. */
export function findOwnPostgres(): OwnPostgres | null {
  const address = process.env.TEST_DATABASE_URL;
  if (address !== undefined) return { address };
  const [newest] = installedVersions().toSorted((a, b) => b - a);
  return newest === undefined ? null : { programs: join(INSTALLED, String(newest), 'bin') };
}

function installedVersions(): readonly number[] {
  try {
    return readdirSync(INSTALLED)
      .map(Number)
      .filter((version) => version >= OLDEST);
  } catch {
    return []; // no such folder: nothing is installed
  }
}
