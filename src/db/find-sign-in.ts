import { sql } from 'kysely';
import { explaining } from './database-failure.ts';
import { loginKey } from './login-key.ts';
import type { DatabasePool } from './open-pool.ts';

export type SignInPlace = { readonly clinicId: string; readonly accountId: string };

/**
 * Where a login name leads, asked before a clinic is known; null when nowhere. The database
 * answers for one exact name at a time and has no way to list them.
 */
export async function findSignIn(pool: DatabasePool, name: string): Promise<SignInPlace | null> {
  const { rows } = await explaining(() =>
    sql<SignInPlace>`
      select clinic_id "clinicId", account_id "accountId" from find_sign_in(${loginKey(name)})
    `.execute(pool),
  );
  return rows[0] ?? null;
}
