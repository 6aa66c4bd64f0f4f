import { calendarDate, dayNumber } from '#domain/calendar.ts';
import { seededRandom } from './seeded-random.ts';
import {
  condition,
  encounter,
  goal,
  immunization,
  patient,
  phq9,
  type Resource,
  request,
  SERVER,
  session,
  total,
  weight,
} from './synthetic-records.ts';

const TODAY = dayNumber('2026-11-23');

/** Records of one person: what `syntheticRecords` makes. */
export const RECORDS_A_PERSON = 40;

/** The entries of these people as one FHIR R4 Bundle, a piece of text a person. */
export function* syntheticBundle(seeds: readonly number[]): Generator<string, void, undefined> {
  yield '{"resourceType":"Bundle","type":"collection","entry":[';
  for (const [at, seed] of seeds.entries()) {
    const entries = syntheticRecords(seed).map((resource) =>
      JSON.stringify({ fullUrl: `${SERVER}/${resource.resourceType}/${resource.id}`, resource }),
    );
    yield `${at === 0 ? '' : ','}${entries.join(',')}`;
  }
  yield ']}';
}

/** One invented person of a year's treatment, 40 records, three of which Duet has no use for. */
function syntheticRecords(seed: number): readonly (Resource & { readonly id: string })[] {
  const random = seededRandom(seed);
  const start = TODAY - 200 - Math.floor(random() * 165);
  const on = (week: number) => `${calendarDate(start + week * 7)}T09:30:00+01:00`;
  const score = (week: number) => Math.max(0, Math.round(20 - week * (0.2 + random() * 0.6)));
  const subject = { reference: `Patient/p-${seed}` };
  const records: readonly Resource[] = [
    patient(seed),
    condition(['F33.1', 'Major depressive disorder, recurrent, moderate'], subject, on(0)),
    condition(['I10', 'Essential hypertension'], subject, on(0)),
    ...[50, 100, 150].map((mg, at) => request({ subject, mg, time: on(at * 4) })),
    request({ subject, mg: 50, time: on(2), drug: ['10737', 'trazodone'] }),
    ...weeks(9, 3).map((week) => encounter(subject, on(week))),
    ...weeks(8, 2).map((week) => session(subject, on(week), random() < 0.85)),
    ...weeks(6, 4).map((week) =>
      total(['44261-6', 'PHQ-9 total score'], subject, [on(week), score(week)]),
    ),
    ...weeks(2, 12).map((week) =>
      total(['70274-6', 'GAD-7 total score'], subject, [on(week), score(week)]),
    ),
    ...weeks(4, 6).map((week) => phq9(subject, on(week + 1), random)),
    goal(subject, calendarDate(start + 7)),
    ...[0, 24].map((week) => weight(subject, on(week), 60 + Math.floor(random() * 40))),
    immunization(subject, on(8)),
  ];
  return records.map((record, at) => ({
    ...record,
    id: at === 0 ? `p-${seed}` : `r-${seed}-${at}`,
  }));
}

function weeks(count: number, apart: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at * apart);
}
