import { sql, type Transaction } from 'kysely';
import { AppError } from '#domain/app-error.ts';
import { ROLES, type Role } from '#domain/role.ts';
import { isUuid } from '#domain/uuid-v7.ts';
import { explaining } from './database-failure.ts';
import type { DatabasePool } from './open-pool.ts';
import type { Schema } from './schema.ts';

/** Programs that act by themselves: `system` before sign-in and in jobs, the others as authors. */
const PROGRAM_ROLES = ['system', 'import', 'simulator'] as const;

export type ActingRole = Role | (typeof PROGRAM_ROLES)[number];

/** Who acts, in which clinic. An `Actor` of the domain is one. */
export type Acting = {
  readonly clinicId: string;
  readonly accountId: string | null;
  readonly role: ActingRole;
};

/** One transaction in which it has been said who acts. Every verb of the memory takes it first. */
export type ClinicScope = Acting & {
  readonly db: Transaction<Schema>;
};

const KNOWN_ROLES: ReadonlySet<string> = new Set<ActingRole>([...ROLES, ...PROGRAM_ROLES]);

/**
 * Runs one act as one transaction that sees and writes this clinic alone: all of it is saved, or
 * none. The database itself hides every other clinic, also from a query that forgot its WHERE.
 *
 * @throws AppError of the work; `unavailable` when the database cannot be reached or not written
 * @example const chart = await inClinic(pool, actor, (scope) => loadChart(scope, patientId));
 */
export async function inClinic<T>(
  pool: DatabasePool,
  acting: Acting,
  work: (scope: ClinicScope) => Promise<T>,
): Promise<T> {
  const said = sayWhoActs(acting);
  const { clinicId, accountId, role } = acting;
  return await explaining(() =>
    pool.transaction().execute(async (db) => {
      await sql.raw(said).execute(db);
      return await work({ db, clinicId, accountId, role });
    }),
  );
}

/**
 * Not `set_config()`, which does not reach the workers of a Citus cluster. SET takes no
 * parameters, so only what is a UUID or a role we know gets into its text.
 */
function sayWhoActs({ clinicId, accountId, role }: Acting): string {
  if (!isUuid(clinicId) || (accountId !== null && !isUuid(accountId)) || !KNOWN_ROLES.has(role))
    throw new AppError('invalid', 'Who acts must be given as a clinic, an account and a role');
  return [
    `set local duet.clinic_id = '${clinicId}'`,
    `set local duet.account_id = '${accountId ?? ''}'`,
    `set local duet.role = '${role}'`,
  ].join('; ');
}
