import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACT_NAMES, type ActName, ADDRESSES, splitAddress } from '#contracts/addresses.ts';
import { ACCESS } from '#domain/access.ts';
import { ROLES, type Role } from '#domain/role.ts';
import { type RunningClinic, runClinic, type Visitor } from '../support/running-clinic.ts';
import { freshId } from '../support/test-clinic.ts';
import { createTestDatabase } from '../support/test-database.ts';

let clinic: RunningClinic;

beforeAll(async () => {
  const { pool } = await createTestDatabase();
  clinic = await runClinic(pool);
});
afterAll(() => clinic.close());

/** What the table says of a role and an act, as a status that a request must or must not get. */
function mayDo(role: Role, act: ActName): boolean {
  const allowed: string | readonly Role[] = ACCESS[act];
  return typeof allowed === 'string' || allowed.includes(role);
}

/** Signing out would end the session that the other acts use; sign-in.test.ts tries it. */
const guarded = ACT_NAMES.filter((act) => ACCESS[act] !== 'anyone');

/** One session a role: this is not about signing in. */
const visitors = new Map<Role, Visitor>();

async function visitorOf(role: Role): Promise<Visitor> {
  const visitor = visitors.get(role) ?? (await clinic.signedIn(role));
  visitors.set(role, visitor);
  return visitor;
}

async function ask(role: Role | null, act: ActName): Promise<number> {
  const { method, path } = splitAddress(ADDRESSES[act]);
  const visitor = role === null ? clinic.visitor() : await visitorOf(role);
  const address = path.replace(':patientId', freshId());
  const query = path.endsWith('timeline') ? '?width=800&setting=desk' : '';
  const body = act === 'importBundle' ? '{"resourceType":"Bundle","type":"collection"}' : '{}';
  const sent = method === 'GET' ? {} : { body, headers: { 'content-type': 'application/json' } };
  return (await visitor.send(method, address + query, sent)).status;
}

describe('every act and every role, as the table declares', () => {
  it.each(guarded)('%s before sign-in is refused', async (act) => {
    expect(await ask(null, act)).toBe(401);
  });

  const matrix = guarded.flatMap((act) => ROLES.map((role) => ({ act, role })));
  // A patient's account without a chart of its own sees none.
  const open = matrix.filter(({ act, role }) => mayDo(role, act) && act !== 'readMyTimeline');
  const closed = matrix.filter((one) => !open.includes(one));

  it.each(open)('$act by a $role goes on', async ({ act, role }) => {
    expect([401, 403]).not.toContain(await ask(role, act));
  });

  it.each(closed)('$act by a $role is refused', async ({ act, role }) => {
    expect(await ask(role, act)).toBe(403);
  });

  it('nothing is served at an address that is no act', async () => {
    const visitor = await clinic.signedIn('prescriber');
    expect((await visitor.get('/api/everything')).status).toBe(404);
  });
});
