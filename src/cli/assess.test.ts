import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  chart,
  coding,
  condition,
  ICD10CM,
  medicationRequest,
  phq9Total,
} from '../../tests/support/fhir-records.ts';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';
import { COMMANDS } from './commands.ts';
import { runCli } from './run-cli.ts';

async function assess(json: unknown, ...argv: readonly string[]) {
  const file = join(temporaryFolder(), 'chart.json');
  await writeFile(file, typeof json === 'string' ? json : JSON.stringify(json));
  const said = { out: '', err: '' };
  const code = await runCli(['assess', file, ...argv], COMMANDS, {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text.replace(file, 'chart.json');
    },
    now: () => '2026-11-23T12:00:00+00:00',
    env: {},
    version: '0.0.0',
    startHttp: () => Promise.reject(new Error('nothing is served here')),
  });
  return { code, ...said };
}

const CHART = chart(
  condition(coding(ICD10CM, 'F33.1'), { onsetDateTime: '2026-03-02' }),
  phq9Total(24, { id: 'start', effectiveDateTime: '2026-09-01' }),
  medicationRequest({ authoredOn: '2026-09-01' }),
  phq9Total(18, { id: 'now', effectiveDateTime: '2026-11-20' }),
  phq9Total(300, { id: 'impossible', effectiveDateTime: '2026-10-01' }),
  phq9Total(3, { id: 'late', effectiveDateTime: '2026-12-01' }),
  { resourceType: 'Device', id: '1' },
);

describe('duet assess --json', () => {
  it('prints the document of the contract', async () => {
    const { code, out } = await assess(CHART, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      patient: 'Patient/ada',
      asOf: '2026-11-23',
      findings: {
        severity: { instrument: 'phq-9', total: 18, band: 'moderately-severe', date: '2026-11-20' },
        episode: { start: '2026-03-02', weeks: 38, ordinal: 1, chronic: false },
        step: { treatment: 'medication', since: '2026-09-01', weeks: 11.9 },
        trajectory: {
          kind: 'partial-response',
          baseline: 24,
          current: 18,
          percentChange: -25,
          weeks: 11.4,
        },
        medicationTrial: {
          drug: 'sertraline',
          dailyDoseMg: 50,
          weeksAtEffectiveDose: 11.9,
          adherence: 'unknown',
        },
        therapyCourse: { modality: null, sessionsAttended: 0, adequate: false },
        preference: 'unknown',
      },
    });
  });

  it('lists what was left out: not read, later, impossible', async () => {
    const { out } = await assess(CHART, '--json');
    expect(JSON.parse(out).ignored).toEqual([
      { reference: 'Device/1', why: 'no mapping' },
      { reference: 'Observation/late', why: 'after asOf' },
      { reference: 'Observation/impossible', why: expect.stringContaining('0 to 27 expected') },
    ]);
  });

  it('takes another day as today', async () => {
    const { out } = await assess(CHART, '--json', '--as-of', '2026-12-01');
    expect(JSON.parse(out).findings.severity).toMatchObject({ total: 3, date: '2026-12-01' });
  });
});

it('without --json the same facts stand on a page', async () => {
  const { code, out } = await assess(CHART);
  expect(code).toBe(0);
  for (const text of [
    'PHQ-9 18 (moderately severe), 2026-11-20, 3 days ago',
    'partial response: PHQ-9 24 to 18 (-25 %) in 11.4 weeks',
    'sertraline 50 mg a day',
    'add psychotherapy',
    'because of N3',
    'missing: preference',
    'Observation/late',
    'after asOf',
  ]) {
    expect(out).toContain(text);
  }
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
});

describe('it is refused, a line a problem', () => {
  it.each([
    ['text that is not JSON', '{"resourceType":', 'chart.json: is not JSON'],
    [
      'no patient',
      { ...chart(), entry: [] },
      'chart.json: entry: no Patient; expected exactly one',
    ],
    [
      'a wrong field',
      chart(phq9Total(3, { valueInteger: 'x' })),
      'chart.json: entry[1].resource.valueInteger: expected number, received string',
    ],
    [
      'an impossible date',
      chart(phq9Total(3, { effectiveDateTime: '2026-02-30' })),
      'chart.json: entry[1].resource.effectiveDateTime: is no date of the calendar',
    ],
  ])('%s', async (_, json, line) => {
    const { code, out, err } = await assess(json);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.split('\n')).toHaveLength(2);
    expect(err).toContain(line);
  });

  it('a file that is not there', async () => {
    const said: string[] = [];
    const code = await runCli(['assess', '/nowhere/chart.json'], COMMANDS, {
      out: () => undefined,
      err: (text) => void said.push(text),
      now: () => '2026-11-23T12:00:00+00:00',
      env: {},
      version: '0.0.0',
      startHttp: () => Promise.reject(new Error('nothing is served here')),
    });
    expect([code, said.join('')]).toEqual([1, expect.stringContaining('no such file')]);
  });
});
