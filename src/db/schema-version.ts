import { sql } from 'kysely';
import { explaining } from './database-failure.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { DatabasePool } from './open-pool.ts';

/** The schema that this program is written for. */
export const SCHEMA_VERSION: number = MIGRATIONS.length;

/** The schema that the database has; 0 before the first migration. */
export async function readSchemaVersion(pool: DatabasePool): Promise<number> {
  return await explaining(async () => {
    const table = await sql<{ found: boolean }>`
      select to_regclass('schema_migration') is not null found`.execute(pool);
    if (table.rows[0]?.found !== true) return 0;
    const { version } = await pool
      .selectFrom('schema_migration')
      .select((eb) => eb.fn.max('version').as('version'))
      .executeTakeFirstOrThrow();
    return version ?? 0;
  });
}
