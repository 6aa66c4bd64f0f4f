import { expect, test } from 'vitest';
import { makeClinic, NOW } from '../../tests/support/test-clinic.ts';
import { createTestDatabase } from '../../tests/support/test-database.ts';
import { newClinicToken } from './clinic-token.ts';
import { inClinic } from './in-clinic.ts';
import { createOneTimeLink, useOneTimeLink } from './one-time-links.ts';

const { pool } = await createTestDatabase();
const acting = await makeClinic(pool);

const EXPIRES = '2026-11-23T10:00:00.000Z';

async function makeLink(): Promise<Buffer> {
  const { hash: tokenHash } = newClinicToken(acting.clinicId);
  const link = { tokenHash, purpose: 'first-account', accountId: null } as const;
  await inClinic(pool, acting, (scope) =>
    createOneTimeLink(scope, { ...link, now: NOW, expiresAt: EXPIRES }),
  );
  return tokenHash;
}

const use = (tokenHash: Buffer, purpose: 'first-account' | 'demo-sign-in', now = NOW) =>
  inClinic(pool, acting, (scope) => useOneTimeLink(scope, { tokenHash, purpose, now }));

test('of twenty who open a link at once, one gets in', async () => {
  const tokenHash = await makeLink();
  const uses = await Promise.all(Array.from({ length: 20 }, () => use(tokenHash, 'first-account')));
  expect(uses.filter((used) => used !== null)).toEqual([{ accountId: null }]);
});

test('a link that expired, or is for something else, opens nothing', async () => {
  const tokenHash = await makeLink();
  expect(await use(tokenHash, 'demo-sign-in')).toBeNull();
  expect(await use(tokenHash, 'first-account', EXPIRES)).toBeNull();
  expect(await use(tokenHash, 'first-account')).not.toBeNull();
});
