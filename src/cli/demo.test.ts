import { expect, test } from 'vitest';
import { chartEntrySchema } from '#contracts/chart-entry.ts';
import { simulateClinic } from '#simulator/simulate-clinic.ts';
import { syntheticChart } from '#simulator/synthetic-chart.ts';
import { COMMANDS } from './commands.ts';
import { runCli } from './run-cli.ts';

const TODAY = '2026-11-23';
const ID = '01900000-0000-7000-8000-000000000001';

async function demo(...argv: readonly string[]) {
  const said = { out: '', err: '' };
  const code = await runCli(['demo', ...argv], COMMANDS, {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    now: () => `${TODAY}T12:00:00+00:00`,
    env: {},
    version: '0.0.0',
    startHttp: () => Promise.reject(new Error('nothing is served here')),
  });
  return { code, ...said };
}

async function document(...argv: readonly string[]): Promise<unknown> {
  const { code, out, err } = await demo(...argv, '--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out);
}

test('it lists everyone of the demo clinic by group of the caseload', async () => {
  const { code, out } = await demo();
  const people = simulateClinic({ seed: 2026, today: TODAY });
  expect(code).toBe(0);
  expect(out).toContain(`${people.length} virtual patients on ${TODAY}, seed 2026`);
  expect(out.match(/^(RISK|NOT IMPROVED|OVERDUE|STEADY) /gmu)).toHaveLength(4);
  for (const { identifier, name } of people) expect(out).toContain(`${identifier} ${name}`);
});

test('--json says the same as one document; seed, number of people and day can be chosen', async () => {
  const said = await document('--seed', '7', '--patients', '3', '--as-of', '2026-06-01');
  expect(said).toMatchObject({
    asOf: '2026-06-01',
    seed: 7,
    patients: [{ identifier: 'D-0001', name: 'Wren Sampleby' }, {}, { identifier: 'D-0003' }],
  });
});

test('one person is shown from the first entry to what is planned', async () => {
  const { code, out } = await demo('d-0001');
  expect(code).toBe(0);
  expect(out).toMatch(/^D-0001 Wren Sampleby, 34, partial response: /u);
  expect(out).toContain('Sertraline raised (50 mg to 100 mg)');
  expect(out).toContain('CBT session (planned)');
  expect(await document('D-0001')).toMatchObject({ identifier: 'D-0001', group: 'not-improved' });
});

test.each([
  ['a person who is not there', ['D-9999'], '"D-9999" is nobody here'],
  ['a seed that is no number', ['--seed', 'x'], '--seed: "x" is not understood'],
  ['no people', ['--patients', '0'], 'expected a whole number from 1 to 3600'],
])('%s is wrong use', async (_, argv, message) => {
  const { code, out, err } = await demo(...argv);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(message);
});

test('every simulated entry keeps to the agreement on entries', () => {
  const charts = [
    ...simulateClinic({ seed: 2026, today: TODAY }),
    syntheticChart({ entries: 500, seed: 1, today: TODAY }),
  ];
  const refused = charts.flatMap(({ entries }) =>
    entries.flatMap(({ by, ...said }, index) => {
      const author = { accountId: null, role: 'simulator', display: by };
      const entry = { ...said, clinicId: ID, patientId: ID, seq: index + 1, author };
      const { error } = chartEntrySchema.safeParse(entry);
      return error === undefined ? [] : [[said.kind, error.message]];
    }),
  );
  expect(refused).toEqual([]);
});
