import { inspect } from 'node:util';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { aScore, freshId, makeClinic, makePatient, NOW } from '../../tests/support/test-clinic.ts';
import { createTestDatabase } from '../../tests/support/test-database.ts';
import { appendEntries } from './append-entries.ts';
import { type ActingRole, inClinic } from './in-clinic.ts';
import { loadChart } from './load-chart.ts';

const { pool, appConnection } = await createTestDatabase();
const here = await makeClinic(pool, 'Here');
const there = await makeClinic(pool, 'There');
const patientId = await makePatient(pool, here, { name: 'Of Here' });
await inClinic(pool, here, (scope) =>
  appendEntries(scope, { patientId, entries: [aScore(here, patientId)] }),
);

test('a query that forgot its WHERE shows its own clinic alone', async () => {
  const seen = (acting: typeof here) =>
    inClinic(pool, acting, ({ db }) => db.selectFrom('patient').select('name').execute());
  expect(await seen(here)).toEqual([{ name: 'Of Here' }]);
  expect(await seen(there)).toEqual([]);
});

test('outside of an act nothing is shown and nothing can be written', async () => {
  expect(await pool.selectFrom('chart_entry').select('id').execute()).toEqual([]);
  const row = { clinic_id: here.clinicId, patient_id: patientId };
  await expect(pool.insertInto('chart').values(row).execute()).rejects.toThrow(
    /row-level security/,
  );
});

test('who acted is forgotten with the act, also on the connection that is used again', async () => {
  const after = await pool.connection().execute(async (connection) => {
    await inClinic(connection, here, () => Promise.resolve());
    const { rows } = await sql<{ clinic: string }>`
      select current_setting('duet.clinic_id', true) clinic`.execute(connection);
    return [rows, await connection.selectFrom('patient').selectAll().execute()];
  });
  expect(after).toEqual([[{ clinic: '' }], []]);
});

test('another clinic’s chart is not found, and naming its id does not help', async () => {
  const read = inClinic(pool, there, (scope) => loadChart(scope, patientId));
  await expect(read).rejects.toMatchObject({ code: 'not-found' });
  const rows = await inClinic(pool, there, ({ db }) =>
    db.selectFrom('chart_entry').selectAll().where('clinic_id', '=', here.clinicId).execute(),
  );
  expect(rows).toEqual([]);
});

test('another clinic’s rows cannot be made, changed or taken over', async () => {
  const make = inClinic(pool, there, ({ db }) =>
    db.insertInto('chart').values({ clinic_id: here.clinicId, patient_id: patientId }).execute(),
  );
  await expect(make).rejects.toMatchObject({ name: 'DatabaseFailure', sqlState: '42501' });
  const [changed] = await inClinic(pool, there, ({ db }) =>
    db.updateTable('patient').set({ name: 'Taken' }).where('id', '=', patientId).execute(),
  );
  expect(changed?.numUpdatedRows).toBe(0n);
  const moved = inClinic(pool, here, ({ db }) =>
    db.updateTable('patient').set({ clinic_id: there.clinicId }).execute(),
  );
  await expect(moved).rejects.toMatchObject({ sqlState: '42501' });
});

test('a row cannot point into another clinic', async () => {
  const point = inClinic(pool, there, ({ db }) =>
    db
      .insertInto('patient_source_key')
      .values({ clinic_id: there.clinicId, source_key: 'k', patient_id: patientId })
      .execute(),
  );
  await expect(point).rejects.toMatchObject({ sqlState: '23503' });
});

test('the database itself knows who acts', async () => {
  const accountId = freshId();
  const { rows } = await inClinic(pool, { ...here, accountId, role: 'prescriber' }, ({ db }) =>
    sql`select current_setting('duet.clinic_id') clinic, current_setting('duet.account_id') account,
          current_setting('duet.role') role`.execute(db),
  );
  expect(rows).toEqual([{ clinic: here.clinicId, account: accountId, role: 'prescriber' }]);
});

test.each([
  ['clinic', { clinicId: "'; drop table patient; --" }],
  ['account', { accountId: "x'; reset all; --" }],
  // A role that the types do not know, as a forged session might carry.
  ['role', { role: "admin'; --" as ActingRole }],
])('a %s that is none is refused before it reaches the database', async (_, change) => {
  const act = inClinic(pool, { ...here, ...change }, () => Promise.resolve('ran'));
  await expect(act).rejects.toMatchObject({ name: 'AppError', code: 'invalid' });
});

test('an act that swallowed an error of the database is not taken for saved', async () => {
  const act = inClinic(pool, here, async (scope) => {
    await appendEntries(scope, { patientId, entries: [aScore(here, patientId)] });
    await sql`select 1 / 0`.execute(scope.db).catch(() => 'swallowed');
  });
  await expect(act).rejects.toThrow(/rolled back/);
  const chart = await inClinic(pool, here, (scope) => loadChart(scope, patientId));
  expect(chart.version).toBe(1);
});

test('counts and int8 are numbers, dates stay dates, instants are ISO 8601', async () => {
  const { rows } = await sql`
    select count(*) count, 9007199254740991::int8 largest, '2026-11-23'::date "date",
      '2026-11-23 10:00:00.5+01'::timestamptz instant`.execute(pool);
  expect(rows).toEqual([
    {
      count: 1,
      largest: Number.MAX_SAFE_INTEGER,
      date: '2026-11-23',
      instant: '2026-11-23T09:00:00.500Z',
    },
  ]);
  await expect(sql`select 9007199254740992::int8`.execute(pool)).rejects.toThrow(/2\^53/);
});

test('an error of the database can be logged: it quotes no row and no value', async () => {
  const act = inClinic(pool, here, ({ db }) =>
    sql`insert into patient (clinic_id, id, name, name_order, identifiers, demo, created_at)
        values (${here.clinicId}::uuid, ${patientId}::uuid, 'Secret Canary', '', '[]', true, ${NOW}::timestamptz)`.execute(
      db,
    ),
  );
  const error = await act.catch((caught: unknown) => caught);
  expect(error).toMatchObject({ name: 'DatabaseFailure', sqlState: '23505' });
  expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/Canary|already exists/);
});

test('a database that is not there is told as unavailable', async () => {
  const { openPool } = await import('./open-pool.ts');
  const nowhere = openPool({ ...appConnection, connectionString: 'postgres://x@127.0.0.1:1/none' });
  const act = inClinic(nowhere, here, () => Promise.resolve());
  await expect(act).rejects.toMatchObject({ name: 'AppError', code: 'unavailable' });
  await nowhere.destroy();
});
