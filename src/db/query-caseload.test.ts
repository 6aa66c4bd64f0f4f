import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { CASELOAD_GROUPS } from '#domain/caseload.ts';
import { aCaseloadRow, makeClinic, makePatient } from '../../tests/support/test-clinic.ts';
import { createTestDatabase } from '../../tests/support/test-database.ts';
import { CASELOAD_SORTS, type CaseloadPageRequest } from './caseload-query.ts';
import type { CaseloadRow } from './caseload-row.ts';
import { countCaseload } from './count-caseload.ts';
import { inClinic } from './in-clinic.ts';
import { updatePatient } from './patients.ts';
import { queryCaseload } from './query-caseload.ts';
import { writeCaseloadRow } from './write-caseload-row.ts';

const { pool } = await createTestDatabase();
const acting = await makeClinic(pool);

/** Who is on the caseload, in the order in which they must come on 23 November. */
const PEOPLE: readonly (readonly [string, Partial<CaseloadRow>])[] = [
  ['Red Reached', { riskRank: 1, riskTier: 'red', total: 20, percentChange: 40 }],
  ['Orange Never-Called', { riskRank: 2, riskTier: 'orange', lastContactAt: null, total: 19 }],
  ['Orange Called', { riskRank: 2, riskTier: 'orange', lastContactAt: '2026-11-01', total: 14 }],
  ['Stalled Longest', { notImprovedSince: '2026-10-01', total: 22, percentChange: -8.3 }],
  ['Stalled Today', { notImprovedSince: '2026-11-23', treatment: 'therapy', total: 17 }],
  [
    'Overdue Measure',
    {
      measureDueAt: '2026-10-05',
      notImprovedSince: '2026-11-24',
      total: null,
      percentChange: null,
      lastContactAt: '2026-10-19',
    },
  ],
  ['Overdue Review', { measureDueAt: null, reviewDueAt: '2026-11-22', total: 0 }],
  ['Due Today', { measureDueAt: '2026-11-23', total: 4, percentChange: null }],
  ['Due Later', { measureDueAt: '2026-12-24', total: 9, percentChange: -59.1 }],
  ['Never Due', { measureDueAt: null, total: null, percentChange: null, treatment: 'none' }],
];

const names = PEOPLE.map(([name]) => name);
const ids = new Map<string, string>();
// Written in an order that is not the one they must come in.
for (const [name, facts] of PEOPLE.toReversed()) {
  const patientId = await makePatient(pool, acting, { name });
  ids.set(name, patientId);
  await inClinic(pool, acting, (scope) => writeCaseloadRow(scope, aCaseloadRow(patientId, facts)));
}

const EVERYONE: CaseloadPageRequest = {
  today: '2026-11-23',
  groups: [],
  tiers: [],
  treatments: [],
  search: null,
  sort: 'caseload',
  limit: 100,
  after: null,
};

const ask = (change: Partial<CaseloadPageRequest> = {}) =>
  inClinic(pool, acting, (scope) => queryCaseload(scope, { ...EVERYONE, ...change }));
const namesOf = async (change: Partial<CaseloadPageRequest> = {}) =>
  (await ask(change)).rows.map((row) => row.name);

test('risk comes first, then not improved, then overdue, then steady', async () => {
  const { rows, next } = await ask();
  expect(rows.map((row) => row.name)).toEqual(names);
  const groups = Object.entries(Object.groupBy(rows, (row) => row.group));
  expect(groups.map(([group, members]) => [group, members?.length])).toEqual([
    ['risk', 3],
    ['not-improved', 2],
    ['overdue', 2],
    ['steady', 3],
  ]);
  expect(next).toBeNull();
});

test('a row comes back as it was written, unknowns as null', async () => {
  const { rows } = await ask({ search: 'never due' });
  const written = aCaseloadRow(ids.get('Never Due') ?? '', Object.fromEntries(PEOPLE)['Never Due']);
  expect(rows).toEqual([{ ...written, name: 'Never Due', demo: true, group: 'steady' }]);
});

test('time alone moves people between groups; nothing has to be written for it', async () => {
  const tomorrow = await ask({ today: '2026-11-24' });
  const moved = Object.fromEntries(tomorrow.rows.map((row) => [row.name, row.group]));
  expect(moved).toMatchObject({ 'Due Today': 'overdue', 'Overdue Measure': 'not-improved' });
  expect(await namesOf({ today: '2027-06-01', groups: ['steady'] })).toEqual(['Never Due']);
});

test.each([
  ['name', [...names].toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))],
  [
    'score-highest',
    [
      'Stalled Longest',
      'Red Reached',
      'Orange Never-Called',
      'Stalled Today',
      'Orange Called',
      'Due Later',
      'Due Today',
      'Overdue Review',
    ],
  ],
  ['score-lowest', ['Overdue Review', 'Due Today', 'Due Later']],
  ['change-worst', ['Red Reached', 'Stalled Longest']],
  ['change-best', ['Due Later']],
  ['contact-longest-ago', ['Orange Never-Called', 'Overdue Measure', 'Orange Called']],
] as const)('sorted by %s, everyone is there and the first come first', async (sort, begins) => {
  const sorted = await namesOf({ sort });
  expect(sorted.slice(0, begins.length)).toEqual(begins);
  expect(new Set(sorted)).toEqual(new Set(names));
});

test.each(['score-highest', 'score-lowest'] as const)(
  'without a score comes last by %s',
  async (sort) => {
    expect(new Set((await namesOf({ sort })).slice(-2))).toEqual(
      new Set(['Overdue Measure', 'Never Due']),
    );
  },
);

test('never contacted stands last among the latest contacted', async () => {
  expect((await namesOf({ sort: 'contact-latest' })).at(-1)).toBe('Orange Never-Called');
});

test.each(CASELOAD_SORTS.flatMap((sort) => [1, 3, 4].map((limit) => ({ sort, limit }))))(
  'pages of $limit by $sort put together are the whole list, nobody twice',
  async ({ sort, limit }) => {
    const whole = await namesOf({ sort });
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const page = await ask({ sort, limit, after });
      expect(page.rows.length).toBeLessThanOrEqual(limit);
      paged.push(...page.rows.map((row) => row.name));
      after = page.next;
    } while (after !== null);
    expect(paged).toEqual(whole);
  },
);

test.each(CASELOAD_SORTS)('a filter by groups holds under the order %s', async (sort) => {
  for (const group of CASELOAD_GROUPS) {
    const { rows } = await ask({ sort, groups: [group] });
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.every((row) => row.group === group)).toBe(true);
  }
  expect(new Set(await namesOf({ sort, groups: ['overdue', 'risk'] }))).toEqual(
    new Set(names.filter((name) => /^(Red|Orange|Overdue)/.test(name))),
  );
});

test('filters by tier and treatment narrow each other', async () => {
  expect(await namesOf({ tiers: ['orange'] })).toEqual(['Orange Never-Called', 'Orange Called']);
  expect(await namesOf({ treatments: ['therapy', 'none'] })).toEqual([
    'Stalled Today',
    'Never Due',
  ]);
  expect(await namesOf({ tiers: ['red'], treatments: ['none'] })).toEqual([]);
});

test.each([
  ['ov', ['Overdue Measure', 'Overdue Review']],
  ['MEAS over', ['Overdue Measure']],
  ['never due', ['Never Due']],
  ['verdue', []],
  ['call', ['Orange Never-Called', 'Orange Called']],
  ['née', []],
  [' ’’ ', names],
  ["x' or true --", []],
  ['%', names],
])('a search for %j finds names by the beginnings of their words', async (search, found) => {
  expect(await namesOf({ search })).toEqual(found);
});

test('a search that more than five thousand people match is asked to say more', async () => {
  const crowd = await makeClinic(pool);
  const search = (prefix: string) =>
    inClinic(pool, crowd, (scope) => queryCaseload(scope, { ...EVERYONE, search: prefix }));
  await inClinic(pool, crowd, async ({ db }) => {
    const one = sql`select ${crowd.clinicId}::uuid, gen_random_uuid(), 'Same' from generate_series(1, 5001)`;
    await sql`
      with people (clinic, id, name) as (${one}), added as (
        insert into patient (clinic_id, id, name, name_order, identifiers, demo, created_at)
        select clinic, id, name, 'same', '[]', true, now() from people returning clinic_id, id)
      insert into patient_name_word select clinic_id, 'same', id from added`.execute(db);
  });
  await expect(search('sa')).rejects.toMatchObject({ name: 'AppError', code: 'too-large' });
  expect(await search('other')).toEqual({ rows: [], next: null });
});

test('a name that changed is found by its new words only', async () => {
  const id = ids.get('Due Later') ?? '';
  const renamed = {
    id,
    clinicId: acting.clinicId,
    birthDate: null,
    sex: null,
    identifiers: [],
    demo: true,
  };
  await inClinic(pool, acting, (scope) =>
    updatePatient(scope, { ...renamed, name: 'Zoë Ångström' }),
  );
  expect(await namesOf({ search: 'later' })).toEqual([]);
  expect(await namesOf({ search: 'ANGSTROM zo' })).toEqual(['Zoë Ångström']);
  await inClinic(pool, acting, (scope) => updatePatient(scope, { ...renamed, name: 'Due Later' }));
});

test('the counts are those of the lists, under a filter too', async () => {
  for (const filter of [{}, { search: 'over' }, { tiers: ['orange'] as const }]) {
    const counts = await inClinic(pool, acting, (scope) =>
      countCaseload(scope, { ...EVERYONE, ...filter }),
    );
    for (const group of CASELOAD_GROUPS) {
      const { rows } = await ask({ ...filter, groups: [group] });
      expect(counts[group]).toEqual({ count: rows.length, atLeast: false });
    }
  }
});

test('another clinic sees none of it', async () => {
  const elsewhere = await makeClinic(pool);
  const page = await inClinic(pool, elsewhere, (scope) => queryCaseload(scope, EVERYONE));
  expect(page).toEqual({ rows: [], next: null });
});

test('a place to go on from that belongs to another list is refused', async () => {
  const { next } = await ask({ limit: 1 });
  const forged = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const id = ids.get('Due Later') ?? '';
  const places = [
    next ?? '',
    'x',
    forged(null),
    forged(['name', 0, 'a']),
    forged(['name', 7, 'a', id]),
  ];
  for (const after of places)
    await expect(ask({ sort: 'name', after })).rejects.toMatchObject({ code: 'invalid' });
  const injected = forged(['caseload', 1, "2026-01-01'::date; drop table caseload; --", id]);
  await expect(ask({ after: injected })).rejects.toMatchObject({ code: 'invalid' });
});

test('a row computed from an older chart never replaces a newer one', async () => {
  const patientId = await makePatient(pool, acting, { name: 'Late Writer' });
  const write = (row: Partial<CaseloadRow>) =>
    inClinic(pool, acting, (scope) => writeCaseloadRow(scope, aCaseloadRow(patientId, row)));
  await write({ chartVersion: 3, total: 3 });
  await write({ chartVersion: 2, total: 2 });
  expect((await ask({ search: 'late writer' })).rows[0]).toMatchObject({
    chartVersion: 3,
    total: 3,
  });
  await write({ chartVersion: 3, total: 4 });
  expect((await ask({ search: 'late writer' })).rows[0]).toMatchObject({ total: 4 });
});
