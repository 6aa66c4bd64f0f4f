import { expect, test } from 'vitest';
import { listAccounts } from '#db/accounts.ts';
import { listClinics } from '#db/clinics.ts';
import { inClinic } from '#db/in-clinic.ts';
import { loadChart } from '#db/load-chart.ts';
import { listPatients } from '#db/patients.ts';
import { ROLES } from '#domain/role.ts';
import { clinicalContent } from '#services/clinical-content.ts';
import type { Deps } from '#services/deps.ts';
import { makeStartLinks } from '#services/make-start-links.ts';
import { searchCaseload } from '#services/search-caseload.ts';
import { signInByLink } from '#services/sign-in-by-link.ts';
import { createTestDatabase } from '../../tests/support/test-database.ts';
import { judgePerson } from './judge-person.ts';
import { DEMO_CLINIC_ID, seedDemoClinic } from './seed-demo-clinic.ts';
import { DEMO_SEED, simulateClinic } from './simulate-clinic.ts';

const TODAY = '2026-11-24';
const { pool } = await createTestDatabase();
const deps: Deps = { pool, content: clinicalContent(), now: () => `${TODAY}T09:00:00.000Z` };
const acting = { clinicId: DEMO_CLINIC_ID, accountId: null, role: 'system' } as const;
const people = simulateClinic({ seed: DEMO_SEED, today: TODAY });

const seed = () => seedDemoClinic(deps, DEMO_CLINIC_ID, TODAY);
const patients = () =>
  inClinic(pool, acting, (scope) => listPatients(scope, { after: null, limit: 1000 }));

test('two starts at once fill one clinic, once', async () => {
  const counts = await Promise.all([seed(), seed()]);
  expect(counts.toSorted((a, b) => a - b)).toEqual([0, people.length]);
  expect(await seed()).toBe(0);
  expect(await listClinics(pool)).toEqual([
    { clinicId: DEMO_CLINIC_ID, name: 'Duet demo clinic', demo: true },
  ]);
  expect(await patients()).toHaveLength(people.length);
});

test('everyone is marked as invented, and charts stand as they were simulated', async () => {
  const stored = new Map((await patients()).map((patient) => [patient.id, patient]));
  for (const { id, name, identifier, patient, entries } of people) {
    expect(stored.get(id)).toMatchObject({ name, demo: true, ...patient });
    expect(stored.get(id)?.identifiers).toEqual([{ system: null, value: identifier }]);
    const chart = await inClinic(pool, acting, (scope) => loadChart(scope, id));
    expect(chart.entries.map((entry) => [entry.id, entry.kind, entry.payload])).toEqual(
      entries.map((entry) => [entry.id, entry.kind, entry.payload]),
    );
    expect(chart.entries[0]?.recordedAt).toBe(entries[0]?.recordedAt);
  }
});

test('there is one account of each role, none with a password, and each has a link', async () => {
  const accounts = await inClinic(pool, acting, listAccounts);
  expect(accounts.map(({ role }) => role).toSorted()).toEqual([...ROLES].toSorted());
  expect(accounts.every(({ loginName }) => loginName === null)).toBe(true);
  const links = await makeStartLinks(deps);
  if (links.kind !== 'demo') throw new Error(`no demo: ${links.kind}`);
  for (const { role, token } of links.links) {
    const { actor, clinic } = await signInByLink(deps, token);
    expect([actor.role, clinic.demo]).toEqual([role, true]);
    expect(actor.patientId).toBe(role === 'patient' ? people[0]?.id : null);
  }
});

test('the caseload shows everyone in the group that the engine finds', async () => {
  const actor = { ...acting, role: 'care-manager', patientId: null, displayName: 'Test' } as const;
  const search = { text: '', groups: [], treatments: [], sort: 'caseload' } as const;
  const { rows, counts } = await searchCaseload(deps, actor, {
    ...search,
    limit: 200,
    after: null,
  });
  const groups = new Map(rows.map(({ patientId, group }) => [patientId, group]));
  for (const person of people)
    expect([person.identifier, groups.get(person.id)]).toEqual([
      person.identifier,
      judgePerson(person, TODAY).group,
    ]);
  expect(counts).not.toBeNull();
});
