import { sql } from 'kysely';
import { explaining } from './database-failure.ts';
import type { ClinicScope } from './in-clinic.ts';
import type { DatabasePool } from './open-pool.ts';

/** @example await serverVersion(pool) // 'PostgreSQL 18.4' */
export async function serverVersion(pool: DatabasePool): Promise<string> {
  const { rows } = await explaining(() =>
    sql<{ server_version: string }>`show server_version`.execute(pool),
  );
  return `PostgreSQL ${rows[0]?.server_version ?? 'of unknown version'}`;
}

/** How many people are in the directory of the acting clinic. */
export async function countPatients(scope: ClinicScope): Promise<number> {
  const { count } = await scope.db
    .selectFrom('patient')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('clinic_id', '=', scope.clinicId)
    .executeTakeFirstOrThrow();
  return count;
}
