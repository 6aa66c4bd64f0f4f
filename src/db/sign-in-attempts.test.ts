import { expect, test } from 'vitest';
import { createTestDatabase } from '../../tests/support/test-database.ts';
import {
  countSignInAttempt,
  forgetSignInAttempts,
  removeSignInAttempts,
} from './sign-in-attempts.ts';

const { pool } = await createTestDatabase();

const account = { kind: 'account', value: 'sam' } as const;
const address = { kind: 'address', value: 'sam' } as const;
const at = (minute: number) => `2026-11-23T09:${String(minute).padStart(2, '0')}:00.000Z`;
const WINDOW = { now: at(30), since: at(15) };

test('attempts count by account and by address, each by itself, within the window', async () => {
  expect(await countSignInAttempt(pool, [account, address], { now: at(14), since: at(0) })).toEqual(
    [1, 1],
  );
  expect(await countSignInAttempt(pool, [account], WINDOW)).toEqual([1]);
  expect(await countSignInAttempt(pool, [address, account], WINDOW)).toEqual([1, 2]);
  await forgetSignInAttempts(pool, account);
  expect(await countSignInAttempt(pool, [address, account], WINDOW)).toEqual([2, 1]);
});

test('guesses sent all at once count one by one: the last to be noted sees them all', async () => {
  const key = { kind: 'account', value: 'guessed at' } as const;
  const counts = await Promise.all(
    Array.from({ length: 30 }, () => countSignInAttempt(pool, [key], WINDOW)),
  );
  const seen = counts.flat().toSorted((a, b) => a - b);
  expect(seen.every((count, index) => count >= index + 1)).toBe(true);
  expect(seen.at(-1)).toBe(30);
});

test('old attempts can be removed, and neither names nor addresses are kept', async () => {
  await removeSignInAttempts(pool, at(30));
  const rows = await pool.selectFrom('sign_in_attempt').selectAll().execute();
  expect(rows.every((row) => row.at >= at(30))).toBe(true);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every((row) => row.key_hash.length === 32)).toBe(true);
});
