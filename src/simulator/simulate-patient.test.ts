import { expect, test } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import type { MedicationDefinition } from '#domain/medication.ts';
import { knownOrNull } from '#domain/unknown.ts';
import { MEDICATIONS } from '#knowledge/medications/index.ts';
import { THERAPIES } from '#knowledge/therapies/index.ts';
import { judgePerson } from './judge-person.ts';
import type { Profile } from './profile.ts';
import { PROFILES } from './profiles/index.ts';
import { sfc32 } from './sfc32.ts';
import { simulatePatient } from './simulate-patient.ts';
import { isWorkingDay } from './working-days.ts';
import type { SimulatedEntry } from './written-down.ts';

/** A Tuesday, a Sunday, and the days after Christmas and New Year. */
const DAYS = ['2026-11-24', '2026-11-29', '2026-12-27', '2027-01-02'] as const;
const SEEDS = [1, 2, 3] as const;

const profiles: readonly Profile[] = PROFILES;
const charts = profiles.flatMap((profile) =>
  SEEDS.flatMap((seed) =>
    DAYS.map((today) => {
      const simulated = simulatePatient(profile, sfc32(seed, 0, 0), today);
      return { profile, today, ...simulated, judged: judgePerson(simulated, today) };
    }),
  ),
);

/** Every entry with its chart, and a name to find it by. */
const everything = charts.flatMap((chart) =>
  chart.entries.map((entry) => ({
    entry,
    chart,
    name: `${chart.profile.id} on ${chart.today}: ${entry.kind} of ${entry.occurredAt}`,
  })),
);

type Written = (typeof everything)[number];

const namesOf = (found: readonly Written[]) => found.map(({ name }) => name);
const isPlan = ({ entry }: Written) => entry.kind === 'appointment';

test('nothing is written down on the day itself or later', () => {
  const late = everything.filter(
    ({ entry, chart }) => entry.recordedAt.slice(0, 10) >= chart.today,
  );
  expect(namesOf(late)).toEqual([]);
});

test('appointments lie ahead, and nothing else does', () => {
  const astray = everything.filter(
    (written) => written.entry.occurredAt > written.chart.today !== isPlan(written),
  );
  expect(namesOf(astray)).toEqual([]);
});

test('nothing is written down before it happened', () => {
  const early = everything.filter(
    (written) =>
      !isPlan(written) && written.entry.occurredAt > written.entry.recordedAt.slice(0, 10),
  );
  expect(namesOf(early)).toEqual([]);
});

test('entries stand in the order of writing, each with an id of its own', () => {
  for (const { entries } of charts) {
    const times = entries.map(({ recordedAt }) => recordedAt);
    expect(times).toEqual(times.toSorted((a, b) => (a < b ? -1 : 1)));
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  }
});

test('an amendment comes after what it amends', () => {
  const amending = everything.filter(({ entry }) => entry.amends !== undefined);
  const astray = amending.filter(({ entry, chart }) => {
    const place = (id: string | undefined) => chart.entries.findIndex((one) => one.id === id);
    return place(entry.amends) < 0 || place(entry.amends) >= place(entry.id);
  });
  expect(amending.length).toBeGreaterThan(0);
  expect(namesOf(astray)).toEqual([]);
});

test('sessions, prescriptions and appointments fall on working days', () => {
  const kinds: readonly SimulatedEntry['kind'][] = [
    'therapy-session',
    'medication-started',
    'medication-changed',
    'appointment',
  ];
  const astray = everything.filter(
    ({ entry }) => kinds.includes(entry.kind) && !isWorkingDay(dayNumber(entry.occurredAt)),
  );
  expect(namesOf(astray)).toEqual([]);
});

test('the engine reads all of it', () => {
  const unread = charts.flatMap(({ judged }) => {
    const { setAside, unscored } = judged.judgement.assessment.history;
    return [...setAside, ...unscored];
  });
  expect(unread).toEqual([]);
});

type Prescribed = Extract<SimulatedEntry, { kind: `medication-${'started' | 'changed'}` }>;

const formulary = new Map<string, MedicationDefinition>(MEDICATIONS.map((drug) => [drug.id, drug]));
const doseOf = (drug: string | null) => formulary.get(drug ?? '')?.dose;

/** A prescription with the dose before it, where there was one. */
const prescriptions = charts.flatMap(({ profile, entries }) => {
  const own = entries.filter(
    (entry): entry is Prescribed =>
      entry.kind === 'medication-started' || entry.kind === 'medication-changed',
  );
  return own.map((entry, place) => {
    const earlier = own
      .slice(0, place)
      .findLast(({ payload }) => payload.drug === entry.payload.drug);
    return {
      name: `${profile.id}: ${entry.payload.drug} ${entry.payload.dailyDoseMg} mg`,
      entry,
      mg: entry.payload.dailyDoseMg ?? 0,
      range: doseOf(entry.payload.drug),
      before: entry.kind === 'medication-started' ? undefined : earlier,
    };
  });
});

test('doses begin at the start dose of the formulary', () => {
  const astray = prescriptions.filter(
    ({ entry, mg, range }) => entry.kind === 'medication-started' && mg !== range?.startMg,
  );
  expect(astray.map(({ name }) => name)).toEqual([]);
});

test('doses lie above 0 and never above the highest of the formulary', () => {
  const astray = prescriptions.filter(
    ({ mg, range }) => mg <= 0 || mg > (range?.maximumMg ?? range?.usualHighMg ?? 0),
  );
  expect(astray.map(({ name }) => name)).toEqual([]);
});

test('doses are raised no sooner than the formulary says', () => {
  const raised = prescriptions.filter(
    ({ mg, before }) => before !== undefined && mg > (before.payload.dailyDoseMg ?? 0),
  );
  const hasty = raised.filter(({ entry, before, range }) => {
    const waited = dayNumber(entry.occurredAt) - dayNumber(before?.occurredAt ?? entry.occurredAt);
    return waited < (range?.stepEveryDays ?? 0);
  });
  expect(raised.length).toBeGreaterThan(0);
  expect(hasty.map(({ name }) => name)).toEqual([]);
});

test('drugs and therapies are those of the content on board', () => {
  const drugs = everything.flatMap(({ entry }) =>
    'drug' in entry.payload ? entry.payload.drug : [],
  );
  const therapies = everything.flatMap(({ entry }) =>
    entry.kind === 'therapy-session' ? entry.payload.modality : [],
  );
  const known: readonly string[] = THERAPIES.map(({ id }) => id);
  expect(drugs.filter((drug) => drug !== null && !formulary.has(drug))).toEqual([]);
  expect(therapies.filter((id) => id === null || !known.includes(id))).toEqual([]);
});

test.each(profiles.map((profile) => [profile.id, profile] as const))(
  'the engine finds what the profile claims: %s',
  (id, { shows }) => {
    const own = charts.filter(({ profile }) => profile.id === id);
    const differing = own.flatMap(({ today, judged: { judgement, group } }) => {
      const { trajectory, step, risk } = judgement.assessment.findings;
      const kind = knownOrNull(trajectory)?.kind ?? 'unknown';
      const claims = [
        [shows.groups ?? [group], group],
        [shows.trajectory ?? [kind], kind],
        [[shows.treatment ?? step.treatment], step.treatment],
        [[shows.tier ?? risk.tier], risk.tier],
      ] as const;
      const wrong = claims.filter(([claimed, found]) => !claimed.some((one) => one === found));
      return wrong.map(([claimed, found]) => `${today}: ${found} instead of ${claimed.join(', ')}`);
    });
    expect(own.length).toBeGreaterThan(0);
    expect(differing).toEqual([]);
  },
);
