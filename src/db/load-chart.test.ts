import { expect, test } from 'vitest';
import { aScore, freshId, makeClinic, makePatient } from '../../tests/support/test-clinic.ts';
import { createTestDatabase } from '../../tests/support/test-database.ts';
import { appendEntries } from './append-entries.ts';
import { inClinic } from './in-clinic.ts';
import { loadCharts } from './load-chart.ts';

const { pool } = await createTestDatabase();
const acting = await makeClinic(pool);

test('many charts come in the order asked for, each with its own entries, empty ones too', async () => {
  const [one, empty, two] = [
    await makePatient(pool, acting),
    await makePatient(pool, acting),
    await makePatient(pool, acting),
  ];
  await inClinic(pool, acting, async (scope) => {
    for (const patientId of [two, one, two])
      await appendEntries(scope, { patientId, entries: [aScore(acting, patientId)] });
  });
  const charts = await inClinic(pool, acting, (scope) =>
    loadCharts(scope, [two, freshId(), empty, one]),
  );
  expect(charts.map(({ patientId, version }) => [patientId, version])).toEqual([
    [two, 2],
    [empty, 0],
    [one, 1],
  ]);
  expect(charts.every((chart) => chart.entries.every((e) => e.patientId === chart.patientId))).toBe(
    true,
  );
});
