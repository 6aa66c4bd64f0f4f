import { expect, test } from 'vitest';
import { freshId, makeClinic, NOW } from '../../tests/support/test-clinic.ts';
import { createTestDatabase } from '../../tests/support/test-database.ts';
import { createAccount, disableAccount } from './accounts.ts';
import { clinicOfToken, newClinicToken } from './clinic-token.ts';
import { inClinic } from './in-clinic.ts';
import { createPatient } from './patients.ts';
import {
  endSession,
  endSessionsOf,
  findSession,
  prolongSession,
  startSession,
} from './sessions.ts';

const { pool } = await createTestDatabase();
const acting = await makeClinic(pool);

const LATER = '2026-11-23T09:10:00.000Z';
const IDLE = '2026-11-23T09:15:00.000Z';
const ABSOLUTE = '2026-11-23T21:00:00.000Z';

async function signIn(known?: string): Promise<{ accountId: string; tokenHash: Buffer }> {
  const accountId = known ?? freshId();
  const { hash: tokenHash } = newClinicToken(acting.clinicId);
  await inClinic(pool, acting, async (scope) => {
    const account = { id: accountId, displayName: 'Sam', loginName: null, passwordHash: null };
    if (known === undefined)
      await createAccount(scope, { ...account, role: 'therapist', now: NOW });
    const times = { now: NOW, idleExpiresAt: IDLE, absoluteExpiresAt: ABSOLUTE };
    await startSession(scope, { tokenHash, csrfHash: Buffer.from('csrf'), accountId, ...times });
  });
  return { accountId, tokenHash };
}

const find = (tokenHash: Buffer, now = LATER) =>
  inClinic(pool, acting, (scope) => findSession(scope, { tokenHash, now }));

test('a session says whose it is and until when', async () => {
  const { accountId, tokenHash } = await signIn();
  expect(await find(tokenHash)).toEqual({
    accountId,
    role: 'therapist',
    displayName: 'Sam',
    patientId: null,
    csrfHash: Buffer.from('csrf'),
    createdAt: NOW,
    idleExpiresAt: IDLE,
    absoluteExpiresAt: ABSOLUTE,
  });
});

test('a patient’s session knows the patient', async () => {
  const { accountId, tokenHash } = await signIn();
  const facts = { name: 'Wren', birthDate: null, sex: null, identifiers: [], demo: true };
  const patient = { id: freshId(), clinicId: acting.clinicId, ...facts };
  const added = { patient, sourceKeys: [], accountId, now: NOW };
  await inClinic(pool, acting, (scope) => createPatient(scope, added));
  expect(await find(tokenHash)).toMatchObject({ accountId, patientId: patient.id });
});

test('idling ends it, an act prolongs it, and the absolute end stays', async () => {
  const { tokenHash } = await signIn();
  expect(await find(tokenHash, IDLE)).toBeNull();
  const prolonged = { tokenHash, now: LATER, idleExpiresAt: '2026-11-24T09:00:00.000Z' };
  await inClinic(pool, acting, (scope) => prolongSession(scope, prolonged));
  expect(await find(tokenHash, '2026-11-23T20:59:59.000Z')).not.toBeNull();
  expect(await find(tokenHash, ABSOLUTE)).toBeNull();
});

test('signing out ends one session, signing out everywhere all, disabling too', async () => {
  const one = await signIn();
  const other = await signIn(one.accountId);
  await inClinic(pool, acting, (scope) => endSession(scope, one.tokenHash));
  expect([await find(one.tokenHash), await find(other.tokenHash)]).toEqual([
    null,
    expect.anything(),
  ]);
  await inClinic(pool, acting, (scope) => endSessionsOf(scope, one.accountId));
  expect(await find(other.tokenHash)).toBeNull();

  const third = await signIn(one.accountId);
  const closed = { accountId: one.accountId, now: NOW };
  await inClinic(pool, acting, (scope) => disableAccount(scope, closed));
  expect(await find(third.tokenHash)).toBeNull();
});

test('a session is of one clinic: another clinic does not know the token', async () => {
  const { tokenHash } = await signIn();
  const elsewhere = await makeClinic(pool);
  const found = await inClinic(pool, elsewhere, (scope) =>
    findSession(scope, { tokenHash, now: LATER }),
  );
  expect(found).toBeNull();
});

test('a token names its clinic, and no two are alike', () => {
  const tokens = Array.from({ length: 100 }, () => newClinicToken(acting.clinicId).token);
  expect(new Set(tokens).size).toBe(100);
  expect(tokens.every((token) => clinicOfToken(token) === acting.clinicId)).toBe(true);
});

test.each(['', 'x', 'A'.repeat(63), 'A'.repeat(65), '!'.repeat(64), `${'A'.repeat(64)}=`])(
  '%j is a token of no clinic',
  (token) => {
    expect(clinicOfToken(token)).toBeNull();
  },
);
