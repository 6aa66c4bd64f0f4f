import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { freshId, makeClinic, NOW } from '../../tests/support/test-clinic.ts';
import { createTestDatabase } from '../../tests/support/test-database.ts';
import {
  createAccount,
  disableAccount,
  listAccounts,
  loadAccount,
  loadPasswordHash,
  type NewAccount,
} from './accounts.ts';
import { listClinics } from './clinics.ts';
import { findSignIn } from './find-sign-in.ts';
import { type Acting, inClinic } from './in-clinic.ts';

const { pool } = await createTestDatabase();
const here = await makeClinic(pool, 'Here');
const there = await makeClinic(pool, 'There');

async function addAccount(acting: Acting, change: Partial<NewAccount> = {}): Promise<string> {
  const account = {
    id: freshId(),
    role: 'prescriber',
    displayName: 'Dr. Placeholder',
    loginName: null,
    passwordHash: '$argon2id$test',
    now: NOW,
    ...change,
  } as const;
  await inClinic(pool, acting, (scope) => createAccount(scope, account));
  return account.id;
}

test('a login name leads to its clinic and account, however it is typed', async () => {
  const accountId = await addAccount(here, { loginName: '  Sam.Standin ' });
  for (const name of ['sam.standin', 'SAM.STANDIN', ' Sam.Standin\t'])
    expect(await findSignIn(pool, name)).toEqual({ clinicId: here.clinicId, accountId });
  expect(await findSignIn(pool, 'sam')).toBeNull();
  expect(await inClinic(pool, here, (scope) => loadAccount(scope, accountId))).toEqual({
    id: accountId,
    clinicId: here.clinicId,
    role: 'prescriber',
    displayName: 'Dr. Placeholder',
    loginName: 'sam.standin',
    createdAt: NOW,
    disabledAt: null,
  });
});

test('a login name is taken in the whole installation, and the refusal leaves nothing behind', async () => {
  await addAccount(here, { loginName: 'taken' });
  for (const acting of [here, there])
    await expect(addAccount(acting, { loginName: 'TAKEN' })).rejects.toMatchObject({
      code: 'conflict',
    });
  const accounts = await inClinic(pool, there, listAccounts);
  expect(accounts.map((account) => account.loginName)).not.toContain('taken');
});

test('nobody can list the login names, not even within an act', async () => {
  const list = () =>
    inClinic(pool, here, ({ db }) => db.selectFrom('sign_in_name').selectAll().execute());
  await expect(list()).rejects.toMatchObject({ sqlState: '42501' });
  const { rows } = await sql`select * from find_sign_in('%')`.execute(pool);
  expect(rows).toEqual([]);
});

test('a login name cannot be made to lead into another clinic’s account', async () => {
  const account_id = await addAccount(there);
  const row = { login_name: 'forged', clinic_id: here.clinicId, account_id };
  const forge = inClinic(pool, here, ({ db }) =>
    db.insertInto('sign_in_name').values(row).execute(),
  );
  await expect(forge).rejects.toMatchObject({ sqlState: '23503' });
});

test('accounts of another clinic are not there', async () => {
  const accountId = await addAccount(here);
  const load = inClinic(pool, there, (scope) => loadAccount(scope, accountId));
  await expect(load).rejects.toMatchObject({ code: 'not-found' });
  expect(await inClinic(pool, there, (scope) => loadPasswordHash(scope, accountId))).toBeNull();
});

test('a disabled account has no password to compare with', async () => {
  const accountId = await addAccount(here, { loginName: 'leaves' });
  const hash = () => inClinic(pool, here, (scope) => loadPasswordHash(scope, accountId));
  expect(await hash()).toBe('$argon2id$test');
  await inClinic(pool, here, (scope) => disableAccount(scope, { accountId, now: NOW }));
  expect(await hash()).toBeNull();
  expect(await inClinic(pool, here, (scope) => loadAccount(scope, accountId))).toMatchObject({
    disabledAt: NOW,
  });
});

test('the clinics are known before any of them acts', async () => {
  const clinics = await listClinics(pool);
  expect(clinics).toHaveLength(2);
  expect(clinics).toContainEqual({ clinicId: here.clinicId, name: 'Here', demo: true });
  expect(clinics).toContainEqual({ clinicId: there.clinicId, name: 'There', demo: true });
});
