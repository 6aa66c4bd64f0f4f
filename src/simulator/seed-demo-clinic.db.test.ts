import { expect, test } from 'vitest';
import { ROLES } from '#domain/role.ts';
import { clinicalContent } from '#services/clinical-content.ts';
import type { Deps } from '#services/deps.ts';
import { exportChart } from '#services/export-chart.ts';
import { makeStartLinks } from '#services/make-start-links.ts';
import { readClinic } from '#services/read-clinic.ts';
import { searchCaseload } from '#services/search-caseload.ts';
import { signInByLink } from '#services/sign-in-by-link.ts';
import { createTestDatabase } from '../../tests/support/test-database.ts';
import { judgePerson } from './judge-person.ts';
import { DEMO_CLINIC_ID, seedDemoClinic } from './seed-demo-clinic.ts';
import { DEMO_SEED, simulateClinic } from './simulate-clinic.ts';

const TODAY = '2026-11-24';
const { pool } = await createTestDatabase();
const deps: Deps = { pool, content: clinicalContent(), now: () => `${TODAY}T09:00:00.000Z` };
const people = simulateClinic({ seed: DEMO_SEED, today: TODAY });

const seed = () => seedDemoClinic(deps, DEMO_CLINIC_ID, TODAY);

const actorOf = (role: 'care-manager' | 'administrator') => ({
  accountId: null,
  clinicId: DEMO_CLINIC_ID,
  role,
  patientId: null,
  displayName: 'Test',
});

const everyone = { text: '', groups: [], treatments: [], sort: 'caseload', after: null } as const;
const caseload = () => searchCaseload(deps, actorOf('care-manager'), { ...everyone, limit: 200 });

test('a start that breaks half way leaves no half clinic behind', async () => {
  let calls = 0;
  const breaking = () => {
    calls += 1;
    if (calls > 60) throw new Error('broken half way');
    return deps.now();
  };
  const half = seedDemoClinic({ ...deps, now: breaking }, DEMO_CLINIC_ID, TODAY);
  await expect(half).rejects.toThrow('broken half way');
  expect(await makeStartLinks(deps)).toEqual({ kind: 'no-clinic' });
});

test('two starts at once fill one clinic, once', async () => {
  const counts = await Promise.all([seed(), seed()]);
  expect(counts.toSorted((a, b) => a - b)).toEqual([0, people.length]);
  expect(await seed()).toBe(0);
  expect((await caseload()).rows).toHaveLength(people.length);
});

test('everyone is marked as invented, and charts stand as they were simulated', async () => {
  for (const { id, name, identifier, patient, entries } of people) {
    const stored = await exportChart(deps, actorOf('care-manager'), id);
    expect(stored.patient).toEqual({
      id,
      name,
      ...patient,
      identifiers: [{ system: null, value: identifier }],
      demo: true,
    });
    const said = ({
      id: entryId,
      kind,
      payload,
      occurredAt,
      recordedAt,
    }: (typeof entries)[number]) => [entryId, kind, payload, occurredAt, recordedAt];
    expect(
      stored.entries.map((entry) => [
        entry.id,
        entry.kind,
        entry.payload,
        entry.occurredAt,
        entry.recordedAt,
      ]),
    ).toEqual(entries.map(said));
  }
});

test('there is one account of each role, none with a password, and each has a link', async () => {
  const { accounts } = await readClinic(deps, actorOf('administrator'));
  expect(accounts.every(({ loginName }) => loginName === null)).toBe(true);
  const links = await makeStartLinks(deps);
  if (links.kind !== 'demo') throw new Error(`no demo: ${links.kind}`);
  expect(links.links.map(({ role }) => role)).toEqual([...ROLES]);
  for (const { role, token } of links.links) {
    const { actor, clinic } = await signInByLink(deps, token);
    expect([actor.role, clinic]).toEqual([role, { name: 'Duet demo clinic', demo: true }]);
    expect(actor.patientId).toBe(role === 'patient' ? people[0]?.id : null);
  }
});

test('the caseload shows everyone in the group that the engine finds', async () => {
  const { rows } = await caseload();
  const stored = new Map(rows.map(({ patientId, group }) => [patientId, group]));
  const found = new Map(people.map((person) => [person.id, judgePerson(person, TODAY).group]));
  expect(stored).toEqual(found);
});
