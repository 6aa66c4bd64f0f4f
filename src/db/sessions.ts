import type { Instant } from '#domain/calendar.ts';
import type { Role } from '#domain/role.ts';
import type { ClinicScope } from './in-clinic.ts';

export type NewSession = {
  readonly tokenHash: Buffer;
  readonly csrfHash: Buffer;
  readonly accountId: string;
  readonly now: Instant;
  readonly idleExpiresAt: Instant;
  readonly absoluteExpiresAt: Instant;
};

/** A running session and whose it is. */
export type Session = {
  readonly accountId: string;
  readonly role: Role;
  readonly displayName: string;
  /** The patient whose account it is; null for staff. */
  readonly patientId: string | null;
  readonly csrfHash: Buffer;
  readonly createdAt: Instant;
  readonly idleExpiresAt: Instant;
  readonly absoluteExpiresAt: Instant;
};

export async function startSession(scope: ClinicScope, session: NewSession): Promise<void> {
  await scope.db
    .insertInto('session')
    .values({
      clinic_id: scope.clinicId,
      token_hash: session.tokenHash,
      csrf_hash: session.csrfHash,
      account_id: session.accountId,
      created_at: session.now,
      last_seen_at: session.now,
      idle_expires_at: session.idleExpiresAt,
      absolute_expires_at: session.absoluteExpiresAt,
    })
    .execute();
}

/** The session of a token, while it runs and its account is open; null otherwise, whatever the reason. */
export async function findSession(
  scope: ClinicScope,
  sought: { readonly tokenHash: Buffer; readonly now: Instant },
): Promise<Session | null> {
  const session = await scope.db
    .selectFrom('session')
    .innerJoin('account', (join) =>
      join
        .onRef('account.clinic_id', '=', 'session.clinic_id')
        .onRef('account.id', '=', 'session.account_id'),
    )
    .leftJoin('patient', (join) =>
      join
        .onRef('patient.clinic_id', '=', 'session.clinic_id')
        .onRef('patient.account_id', '=', 'session.account_id'),
    )
    .select([
      'session.account_id as accountId',
      'account.role',
      'account.display_name as displayName',
      'patient.id as patientId',
      'session.csrf_hash as csrfHash',
      'session.created_at as createdAt',
      'session.idle_expires_at as idleExpiresAt',
      'session.absolute_expires_at as absoluteExpiresAt',
    ])
    .where('session.clinic_id', '=', scope.clinicId)
    .where('session.token_hash', '=', sought.tokenHash)
    .where('session.idle_expires_at', '>', sought.now)
    .where('session.absolute_expires_at', '>', sought.now)
    .where('account.disabled_at', 'is', null)
    .executeTakeFirst();
  return session ?? null;
}

/** A person did something: the idle limit moves on; the absolute one never does. */
export async function prolongSession(
  scope: ClinicScope,
  session: { readonly tokenHash: Buffer; readonly now: Instant; readonly idleExpiresAt: Instant },
): Promise<void> {
  await scope.db
    .updateTable('session')
    .set({ last_seen_at: session.now, idle_expires_at: session.idleExpiresAt })
    .where('clinic_id', '=', scope.clinicId)
    .where('token_hash', '=', session.tokenHash)
    .execute();
}

export async function endSession(scope: ClinicScope, tokenHash: Buffer): Promise<void> {
  await scope.db
    .deleteFrom('session')
    .where('clinic_id', '=', scope.clinicId)
    .where('token_hash', '=', tokenHash)
    .execute();
}

/** Signs an account out everywhere. */
export async function endSessionsOf(scope: ClinicScope, accountId: string): Promise<void> {
  await scope.db
    .deleteFrom('session')
    .where('clinic_id', '=', scope.clinicId)
    .where('account_id', '=', accountId)
    .execute();
}
