import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import { explaining } from './database-failure.ts';
import { newId } from './new-id.ts';
import type { DatabasePool } from './open-pool.ts';

/** What is throttled: a login name as it was typed, known or not, and an address. */
export type ThrottleKey = { readonly kind: 'account' | 'address'; readonly value: string };

export type AttemptWindow = { readonly now: Instant; readonly since: Instant };

/**
 * Notes one attempt under each key, then counts those since `since`, this one included, in the
 * order of the keys. Noted and committed before the password is looked at, so that many guesses
 * sent at once still count one by one. Crosses clinics: an attempt has none yet.
 *
 * @example await countSignInAttempt(pool, [{ kind: 'account', value: 'sam' }], window) // [3]
 */
export async function countSignInAttempt(
  pool: DatabasePool,
  keys: readonly ThrottleKey[],
  { now, since }: AttemptWindow,
): Promise<readonly number[]> {
  const hashes = keys.map(keyHash);
  const id = newId(Date.parse(now));
  return await explaining(async () => {
    await pool
      .insertInto('sign_in_attempt')
      .values(hashes.map((key_hash) => ({ key_hash, id, at: now })))
      .execute();
    return await countSince(pool, hashes, since);
  });
}

async function countSince(
  pool: DatabasePool,
  hashes: readonly Buffer[],
  since: Instant,
): Promise<readonly number[]> {
  const rows = await pool
    .selectFrom('sign_in_attempt')
    .select((eb) => ['key_hash', eb.fn.countAll<number>().as('attempts')])
    .where('key_hash', '=', sql<Buffer>`any(${hashes}::bytea[])`)
    .where('at', '>=', since)
    .groupBy('key_hash')
    .execute();
  return hashes.map((hash) => rows.find((row) => row.key_hash.equals(hash))?.attempts ?? 0);
}

/** After a sign-in that worked: its account's attempts are forgotten, the address's are not. */
export async function forgetSignInAttempts(pool: DatabasePool, key: ThrottleKey): Promise<void> {
  await explaining(() =>
    pool.deleteFrom('sign_in_attempt').where('key_hash', '=', keyHash(key)).execute(),
  );
}

/** Attempts older than any window are of no use. */
export async function removeSignInAttempts(pool: DatabasePool, before: Instant): Promise<void> {
  await explaining(() => pool.deleteFrom('sign_in_attempt').where('at', '<', before).execute());
}

function keyHash({ kind, value }: ThrottleKey): Buffer {
  return createHash('sha256').update(`${kind}:${value}`).digest();
}
