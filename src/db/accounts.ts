import { AppError } from '#domain/app-error.ts';
import type { Instant } from '#domain/calendar.ts';
import type { Role } from '#domain/role.ts';
import { sqlStateOf } from './database-failure.ts';
import type { ClinicScope } from './in-clinic.ts';
import { loginKey } from './login-key.ts';
import { endSessionsOf } from './sessions.ts';

export type Account = {
  readonly id: string;
  readonly clinicId: string;
  readonly role: Role;
  readonly displayName: string;
  /** Null for an account that only a link signs in to. */
  readonly loginName: string | null;
  readonly createdAt: Instant;
  readonly disabledAt: Instant | null;
};

export type NewAccount = {
  readonly id: string;
  readonly role: Role;
  readonly displayName: string;
  readonly loginName: string | null;
  /** argon2id in its own text form, made outside. */
  readonly passwordHash: string | null;
  readonly now: Instant;
};

const UNIQUE_VIOLATION = '23505';

/**
 * Adds an account to the clinic. Login names are unique in the whole installation, because
 * sign-in knows a name before it knows a clinic.
 *
 * @throws AppError conflict when the login name is taken
 */
export async function createAccount(scope: ClinicScope, account: NewAccount): Promise<void> {
  const loginName = account.loginName === null ? null : loginKey(account.loginName);
  await scope.db
    .insertInto('account')
    .values({
      clinic_id: scope.clinicId,
      id: account.id,
      role: account.role,
      display_name: account.displayName,
      login_name: loginName,
      password_hash: account.passwordHash,
      created_at: account.now,
      disabled_at: null,
    })
    .execute()
    .catch(nameIsTaken);
  if (loginName === null) return;
  await scope.db
    .insertInto('sign_in_name')
    .values({ login_name: loginName, clinic_id: scope.clinicId, account_id: account.id })
    .execute()
    .catch(nameIsTaken);
}

function nameIsTaken(error: unknown): never {
  if (sqlStateOf(error) !== UNIQUE_VIOLATION) throw error;
  throw new AppError('conflict', 'That name for signing in is taken');
}

/** @throws AppError not-found when the clinic has no such account */
export async function loadAccount(scope: ClinicScope, accountId: string): Promise<Account> {
  const account = await accountsOf(scope).where('id', '=', accountId).executeTakeFirst();
  if (account === undefined) throw new AppError('not-found', 'There is no such account');
  return account;
}

/** Every account of the clinic, disabled ones too, by name. */
export async function listAccounts(scope: ClinicScope): Promise<readonly Account[]> {
  return await accountsOf(scope).orderBy('display_name').orderBy('id').execute();
}

function accountsOf(scope: ClinicScope) {
  return scope.db
    .selectFrom('account')
    .select([
      'id',
      'clinic_id as clinicId',
      'role',
      'display_name as displayName',
      'login_name as loginName',
      'created_at as createdAt',
      'disabled_at as disabledAt',
    ])
    .where('clinic_id', '=', scope.clinicId);
}

/** The stored argon2id hash; null for an unknown or disabled account, and one without a password. */
export async function loadPasswordHash(
  scope: ClinicScope,
  accountId: string,
): Promise<string | null> {
  const account = await scope.db
    .selectFrom('account')
    .select('password_hash')
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', accountId)
    .where('disabled_at', 'is', null)
    .executeTakeFirst();
  return account?.password_hash ?? null;
}

/** Closes an account at once: no sign-in, and every session of it has ended. */
export async function disableAccount(
  scope: ClinicScope,
  account: { readonly accountId: string; readonly now: Instant },
): Promise<void> {
  await scope.db
    .updateTable('account')
    .set({ disabled_at: account.now })
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', account.accountId)
    .execute();
  await endSessionsOf(scope, account.accountId);
}
