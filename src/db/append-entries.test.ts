import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { AppError } from '#domain/app-error.ts';
import { StaleChart } from '#domain/stale-chart.ts';
import { aScore, freshId, makeClinic, makePatient } from '../../tests/support/test-clinic.ts';
import { createTestDatabase } from '../../tests/support/test-database.ts';
import { type AppendRequest, appendEntries } from './append-entries.ts';
import { inClinic } from './in-clinic.ts';
import { loadChart } from './load-chart.ts';

const { pool } = await createTestDatabase();
const acting = await makeClinic(pool);

// Every connection is open before the races begin, so that they are races.
await Promise.all(Array.from({ length: 10 }, () => sql`select pg_sleep(0.2)`.execute(pool)));

const append = (request: AppendRequest) =>
  inClinic(pool, acting, (scope) => appendEntries(scope, request));
const read = (patientId: string) => inClinic(pool, acting, (scope) => loadChart(scope, patientId));
const origin = { source: 'fhir', reference: 'Observation/1', digest: 'd1' } as const;

test('an entry comes back as it was sent, with its place in the chart', async () => {
  const patientId = await makePatient(pool, acting);
  const entry = aScore(acting, patientId, { occurredAt: '2026-05', origin });
  const { version, entries, added } = await append({ patientId, entries: [entry] });
  expect({ version, added }).toEqual({ version: 1, added: 1 });
  expect(entries).toEqual([{ ...entry, seq: 1 }]);
  expect(await read(patientId)).toEqual({ patientId, version: 1, entries });
});

test('the same entry sent again changes nothing and gets the same answer', async () => {
  const patientId = await makePatient(pool, acting);
  const entry = aScore(acting, patientId);
  const first = await append({ patientId, entries: [entry], expectedVersion: 0 });
  const later = { ...entry, recordedAt: '2026-11-24T09:00:00.000Z' };
  const again = await append({ patientId, entries: [later], expectedVersion: 0 });
  expect(again).toEqual({ ...first, added: 0 });
});

test.each([
  ['payload', { payload: { instrument: 'phq-9', total: 19 } }],
  ['time', { occurredAt: '2026-11-21' }],
  ['origin', { origin }],
])(
  'an id that comes again with another %s is a conflict, and nothing is kept',
  async (_, change) => {
    const patientId = await makePatient(pool, acting);
    const entry = aScore(acting, patientId);
    await append({ patientId, entries: [entry] });
    const other = aScore(acting, patientId, { ...change, id: entry.id });
    const sent = append({ patientId, entries: [aScore(acting, patientId), other] });
    await expect(sent).rejects.toMatchObject({ code: 'conflict' });
    expect((await read(patientId)).version).toBe(1);
  },
);

test('two entries of one request that share an id and differ are a conflict', async () => {
  const patientId = await makePatient(pool, acting);
  const entry = aScore(acting, patientId);
  const twin = aScore(acting, patientId, { id: entry.id, occurredAt: '2026-11-01' });
  const sent = append({ patientId, entries: [entry, twin] });
  await expect(sent).rejects.toMatchObject({ code: 'conflict' });
  expect((await append({ patientId, entries: [entry, entry] })).added).toBe(1);
});

test('a record imported again under another id is the entry that is there', async () => {
  const patientId = await makePatient(pool, acting);
  const first = await append({ patientId, entries: [aScore(acting, patientId, { origin })] });
  const again = await append({ patientId, entries: [aScore(acting, patientId, { origin })] });
  expect(again).toEqual({ ...first, added: 0 });
});

test('a record that changed at its source becomes a new entry that amends, also back and forth', async () => {
  const patientId = await makePatient(pool, acting);
  const first = aScore(acting, patientId, { origin });
  const second = aScore(acting, patientId, {
    origin: { ...origin, digest: 'd2' },
    payload: { instrument: 'phq-9', total: 12 },
    amends: first.id,
  });
  const third = aScore(acting, patientId, { origin, amends: second.id });
  expect((await append({ patientId, entries: [first, second, third] })).added).toBe(3);
});

test('a writer who has not read the latest is told which version there is', async () => {
  const patientId = await makePatient(pool, acting);
  await append({ patientId, entries: [aScore(acting, patientId)], expectedVersion: 0 });
  const stale = append({ patientId, entries: [aScore(acting, patientId)], expectedVersion: 0 });
  await expect(stale).rejects.toSatisfy(
    (error) => error instanceof StaleChart && error.code === 'stale' && error.currentVersion === 1,
  );
});

test('twenty sends of one entry at once make one entry, and all get the same answer', async () => {
  const patientId = await makePatient(pool, acting);
  const entry = aScore(acting, patientId);
  const sends = Array.from({ length: 20 }, () => append({ patientId, entries: [entry] }));
  const answers = await Promise.all(sends);
  expect(answers.reduce((sum, answer) => sum + answer.added, 0)).toBe(1);
  expect(new Set(answers.map((answer) => JSON.stringify(answer.entries))).size).toBe(1);
  expect((await read(patientId)).version).toBe(1);
});

test('fifty writers at once leave a seq without gaps and lose nothing', async () => {
  const patientId = await makePatient(pool, acting);
  const entries = Array.from({ length: 50 }, () => aScore(acting, patientId));
  await Promise.all(entries.map((entry) => append({ patientId, entries: [entry] })));
  const chart = await read(patientId);
  expect(chart.entries.map((entry) => entry.seq)).toEqual(entries.map((_, index) => index + 1));
  expect(new Set(chart.entries.map((entry) => entry.id))).toEqual(
    new Set(entries.map((entry) => entry.id)),
  );
});

test('of fifty writers who read the same version one succeeds', async () => {
  const patientId = await makePatient(pool, acting);
  const sends = Array.from({ length: 50 }, () =>
    append({ patientId, entries: [aScore(acting, patientId)], expectedVersion: 0 }),
  );
  const ends = await Promise.allSettled(sends);
  const refusals = ends.filter((end) => end.status === 'rejected').map((end) => end.reason);
  expect(refusals).toHaveLength(49);
  expect(refusals.every((reason) => reason instanceof StaleChart)).toBe(true);
  expect((await read(patientId)).version).toBe(1);
});

test('five thousand entries go in at once, in the order they were sent', async () => {
  const patientId = await makePatient(pool, acting);
  const entries = Array.from({ length: 5000 }, () => aScore(acting, patientId));
  const answer = await append({ patientId, entries });
  expect(answer.added).toBe(5000);
  const chart = await read(patientId);
  expect(chart.entries.map((entry) => entry.id)).toEqual(entries.map((entry) => entry.id));
});

test('nothing is half saved when the act fails after the append', async () => {
  const patientId = await makePatient(pool, acting);
  const act = inClinic(pool, acting, async (scope) => {
    await appendEntries(scope, { patientId, entries: [aScore(acting, patientId)] });
    throw new AppError('invalid', 'the rest of the act failed');
  });
  await expect(act).rejects.toMatchObject({ code: 'invalid' });
  expect(await read(patientId)).toEqual({ patientId, version: 0, entries: [] });
});

test.each([
  ['amends an entry that is not in this chart', { amends: freshId() }],
  ['is of another patient', { patientId: freshId() }],
  ['is of another clinic', { clinicId: freshId() }],
  ['has an id that is no UUID', { id: 'x' }],
  ['holds a NUL character', { payload: { instrument: 'phq\0', total: 1 } }],
  ['holds a broken surrogate', { payload: { instrument: 'phq\ud800', total: 1 } }],
  [
    'was written by an account that is not there',
    { author: { accountId: freshId(), role: 'prescriber', display: 'X' } },
  ],
] as const)('an entry that %s is refused as invalid', async (_, change) => {
  const patientId = await makePatient(pool, acting);
  const sent = append({ patientId, entries: [aScore(acting, patientId, change)] });
  await expect(sent).rejects.toMatchObject({ name: 'AppError', code: 'invalid' });
});

test('an entry can amend only within its own chart', async () => {
  const [one, other] = [await makePatient(pool, acting), await makePatient(pool, acting)];
  const entry = aScore(acting, one);
  await append({ patientId: one, entries: [entry] });
  const sent = append({ patientId: other, entries: [aScore(acting, other, { amends: entry.id })] });
  await expect(sent).rejects.toMatchObject({ code: 'invalid' });
});

test('a chart that is not there is not found', async () => {
  const patientId = freshId();
  const sent = append({ patientId, entries: [aScore(acting, patientId)] });
  await expect(sent).rejects.toMatchObject({ code: 'not-found' });
  await expect(read(patientId)).rejects.toMatchObject({ code: 'not-found' });
});
