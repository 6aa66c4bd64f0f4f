import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate, dayNumber } from '#domain/calendar.ts';
import type { Findings } from '#domain/findings.ts';
import { isUnknown } from '#domain/unknown.ts';
import { type ChartBuilder, chart, TEST_DEFINITIONS } from '../../tests/support/chart-builder.ts';
import { assessChart } from './assess-chart.ts';

const TODAY = '2026-11-23';

function findings(of: ChartBuilder, asOf = TODAY): Findings {
  return assessChart(TEST_DEFINITIONS, of, dayNumber(asOf)).findings;
}

describe('treatment steps', () => {
  it('a lowered dose begins no step, a raised one does', () => {
    const raised = chart().drug('2026-09-28', 100, { until: '2026-11-08' }).drug('2026-11-09', 50);
    expect(findings(raised).step).toMatchObject({ since: '2026-09-28', weeks: 8, ordinal: 1 });
    const up = chart().drug('2026-09-28', 50, { until: '2026-11-08' }).drug('2026-11-09', 100);
    expect(findings(up).step).toMatchObject({ since: '2026-11-09', weeks: 2, ordinal: 2 });
  });

  it('a stopped drug begins its step the day after the last dose', () => {
    const stopped = chart().drug('2026-05-04', 100, { until: '2026-11-08' });
    expect(findings(stopped).step).toMatchObject({ treatment: 'none', since: '2026-11-09' });
  });

  it('a drug whose last day is today still runs today', () => {
    const last = chart().drug('2026-05-04', 100, { until: TODAY });
    expect(findings(last).step.treatment).toBe('medication');
    expect(findings(last, '2026-11-24').step.treatment).toBe('none');
  });

  it('a therapy has stopped after more than six weeks without a session, from the day after it', () => {
    const paused = chart().sessions('2026-08-31', 7);
    expect(findings(paused, '2026-11-23').step.treatment).toBe('therapy');
    expect(findings(paused, '2026-11-24').step).toMatchObject({
      treatment: 'none',
      since: '2026-10-13',
    });
  });

  it('an earlier prescription of the same drug ends where the later one begins', () => {
    const twice = chart().drug('2026-06-01', 50).drug('2026-08-01', 100);
    const { history, findings: found } = assessChart(TEST_DEFINITIONS, twice, dayNumber(TODAY));
    expect(history.medications).toHaveLength(1);
    expect(history.medications[0]?.spans.map((span) => span.dailyDoseMg)).toEqual([50, 100]);
    expect(found.medicationTrial?.dailyDoseMg).toBe(100);
  });

  it('entries made in Duet say the same as reports of the same facts', () => {
    const named = { drug: 'alphadrug', name: 'alphadrug' };
    const entered = chart()
      .add('medication-started', '2026-06-01', { ...named, dailyDoseMg: 50 })
      .add('medication-changed', '2026-08-01', { ...named, dailyDoseMg: 100 })
      .add('medication-stopped', '2026-11-01', named)
      .score('2026-06-01', 20);
    const reported = chart()
      .drug('2026-06-01', 50, { until: '2026-07-31' })
      .drug('2026-08-01', 100, { until: '2026-11-01' })
      .score('2026-06-01', 20);
    expect(findings(entered)).toEqual(findings(reported));
  });

  it('a drug of no formulary begins no step', () => {
    const other = chart().add('medication-reported', '2026-10-01', {
      drug: null,
      name: 'a remedy',
      dailyDoseMg: null,
    });
    expect(findings(other).step).toEqual({
      treatment: 'none',
      since: null,
      weeks: null,
      ordinal: 0,
    });
  });
});

describe('trajectory', () => {
  const onDrug = () => chart().drug('2026-09-07', 100);

  it.each([
    { what: '24 to 18 after week 4', from: 24, to: 18, kind: 'partial-response', percent: -25 },
    { what: '18 to 9', from: 18, to: 9, kind: 'response', percent: -50 },
    { what: '20 to 16 after week 4', from: 20, to: 16, kind: 'no-response', percent: -20 },
    {
      what: '14 to 20, by the reliable change',
      from: 14,
      to: 20,
      kind: 'deterioration',
      percent: 42.86,
    },
    { what: '20 to 4, at the cut-off', from: 20, to: 4, kind: 'remission', percent: -80 },
  ])('$what is $kind', ({ from, to, kind, percent }) => {
    const found = findings(onDrug().score('2026-09-07', from).score(TODAY, to));
    expect(found.trajectory).toMatchObject({
      kind,
      baseline: from,
      current: to,
      weeks: 11,
      percentChange: expect.closeTo(percent, 1),
    });
  });

  it('a baseline under the mild cut-off gives no per cent', () => {
    const found = findings(onDrug().score('2026-09-07', 3).score(TODAY, 6));
    expect(found.trajectory).toMatchObject({ kind: 'baseline-too-low', percentChange: null });
  });

  it('week 2.0 opens the early kinds and week 4.0 the response kinds', () => {
    const course = onDrug()
      .score('2026-09-07', 20)
      .score('2026-09-20', 18)
      .score('2026-09-21', 16)
      .score('2026-10-05', 16);
    const kindOn = (date: string) => findings(course, date).trajectory;
    expect(kindOn('2026-09-20')).toMatchObject({ kind: 'too-early' });
    expect(kindOn('2026-09-21')).toMatchObject({ kind: 'early-improvement' });
    expect(kindOn('2026-10-05')).toMatchObject({ kind: 'no-response' });
  });

  it('without a score since the step began nothing is said of it', () => {
    expect(findings(onDrug().score('2026-09-01', 20)).trajectory).toEqual({
      kind: 'unknown',
      missing: ['a score since the step began'],
    });
  });

  it('a score on or before the step is its baseline even where a later one is nearer', () => {
    const found = findings(
      onDrug().score('2026-08-25', 22).score('2026-09-08', 12).score(TODAY, 11),
    );
    expect(found.trajectory).toMatchObject({ baseline: 22, kind: 'response' });
  });

  it('a return after four months in remission is a recurrence, before that a relapse', () => {
    const back = (last: string) =>
      chart()
        .drug('2026-01-05', 100)
        .score('2026-01-05', 20)
        .score('2026-05-04', 4)
        .score(last, 3)
        .score(TODAY, 14);
    expect(findings(back('2026-09-03')).trajectory).toMatchObject({ kind: 'relapse' });
    expect(findings(back('2026-09-04')).trajectory).toMatchObject({ kind: 'recurrence' });
  });

  it('scores of two scales are never subtracted', () => {
    const mixed = onDrug().score('2026-09-07', 24).score(TODAY, 10, 'other-9');
    expect(findings(mixed).trajectory).toMatchObject({ kind: 'no-baseline', percentChange: null });
  });
});

describe('trials of medication', () => {
  it('time at an effective dose counts back through the raises', () => {
    const titrated = chart()
      .drug('2026-08-10', 50, { until: '2026-10-18' })
      .drug('2026-10-19', 100);
    expect(findings(titrated).medicationTrial).toMatchObject({
      weeksAtEffectiveDose: 15,
      adequate: true,
      adherence: 'unknown',
    });
  });

  it('under the minimum effective dose no day counts', () => {
    const low = findings(chart().drug('2026-06-01', 25));
    expect(low.medicationTrial).toMatchObject({ weeksAtEffectiveDose: 0, adequate: false });
  });

  it('adherence known to be low makes a trial inadequate, unknown adherence does not', () => {
    const low = chart().drug('2026-06-01', 100).add('adherence', '2026-11-20', { percent: 60 });
    expect(findings(low).medicationTrial).toMatchObject({ adherence: 60, adequate: false });
  });

  it('a dose that nobody recorded leaves the trial unknown, never adequate', () => {
    const found = findings(chart().drug('2026-06-01', null));
    expect(found.medicationTrial?.adequate).toMatchObject({ kind: 'unknown' });
  });

  it('weeks at a known dose decide, whatever was taken before them', () => {
    const known = chart().drug('2026-06-01', null).drug('2026-10-01', 100);
    expect(findings(known).medicationTrial).toMatchObject({
      weeksAtEffectiveDose: { kind: 'unknown' },
      adequate: true,
    });
    const short = chart().drug('2026-06-01', null).drug('2026-11-01', 100);
    expect(findings(short).medicationTrial?.adequate).toMatchObject({ kind: 'unknown' });
    const low = chart().drug('2026-06-01', null).drug('2026-11-01', 10);
    expect(findings(low).medicationTrial).toMatchObject({
      weeksAtEffectiveDose: 0,
      adequate: false,
    });
  });

  it('an augmenter alone is no trial', () => {
    const alone = findings(chart().drug('2026-06-01', 100, { drug: 'gammadrug' }));
    expect(alone.medicationTrial).toBeNull();
    expect(alone.step.treatment).toBe('medication');
  });

  it('two adequate trials without response are two, and one that once responded is none', () => {
    const two = chart()
      .episode('2026-03-01')
      .drug('2026-04-01', 100, { until: '2026-07-31' })
      .drug('2026-08-01', 100, { drug: 'betadrug' })
      .score('2026-04-01', 22)
      .score('2026-07-30', 20)
      .score('2026-11-20', 19);
    expect(findings(two).failedMedicationTrials).toBe(2);
    expect(findings(two.score('2026-06-01', 10)).failedMedicationTrials).toBe(1);
  });

  it('without a score at its start a trial is not counted and is named', () => {
    const found = findings(
      chart().episode('2026-03-01').drug('2026-04-01', 100).score('2026-11-20', 20),
    );
    expect(found.failedMedicationTrials).toBe(0);
    expect(found.failedTrials.missing).toEqual(['a score at the start of alphadrug']);
  });

  it('a past trial that has no date may belong to this episode or not: the count is unknown', () => {
    const found = findings(
      chart().episode('2026-03-01').add('past-trial', '2026-11-01', {
        drug: 'betadrug',
        name: 'betadrug',
        adequate: true,
        outcome: 'no-response',
        dated: false,
      }),
    );
    expect(found.failedMedicationTrials).toMatchObject({ kind: 'unknown' });
    expect(found.failedTrials).toMatchObject({ atLeast: 0, atMost: 1 });
  });
});

describe('risk', () => {
  it('nothing on record that asks about suicide is unknown, never none', () => {
    expect(findings(chart().score(TODAY, 12)).risk).toMatchObject({
      tier: 'unknown',
      positiveAnswers: null,
    });
  });

  it('a later nought ends a yellow and never an orange', () => {
    expect(findings(chart().item('2026-11-01', 1).item('2026-11-20', 0)).risk.tier).toBe('none');
    expect(findings(chart().item('2026-11-01', 2).item('2026-11-20', 0)).risk.tier).toBe('orange');
  });

  it('a screener of that day or later settles an item, and no later item lowers what it found', () => {
    const settled = chart().item('2026-11-01', 2).screener('2026-11-01', 0);
    expect(findings(settled).risk.tier).toBe('none');
    const high = chart().screener('2026-11-01', 1).item('2026-11-20', 0);
    expect(findings(high).risk).toMatchObject({ tier: 'red', screenerHigh: true });
  });

  it('of two screeners the later counts, of one day the higher', () => {
    expect(findings(chart().screener('2026-11-01', 1).screener('2026-11-02', 0)).risk.tier).toBe(
      'none',
    );
    expect(findings(chart().screener('2026-11-02', 1).screener('2026-11-02', 0)).risk.tier).toBe(
      'red',
    );
  });

  it('a positive item of a form that cannot be scored still raises the tier', () => {
    const half = chart().add('instrument-response', TODAY, {
      instrument: 'mood-9',
      items: [null, null, null, null, 1, null, null, null, 3],
    });
    expect(findings(half).risk.tier).toBe('orange');
    expect(findings(half).severity).toMatchObject({ kind: 'unknown' });
  });
});

describe('what is written down', () => {
  it('a total outside the range is kept, named and never scored', () => {
    const { findings: found, history } = assessChart(
      TEST_DEFINITIONS,
      chart().score(TODAY, 300),
      dayNumber(TODAY),
    );
    expect(found.severity).toMatchObject({ kind: 'unknown' });
    expect(history.unscored[0]?.reason).toEqual({ kind: 'out-of-range', sent: 300 });
    expect(history.setAside).toHaveLength(1);
  });

  it('complete items win over a total that says otherwise', () => {
    const both = chart()
      .score(TODAY, 19)
      .add('instrument-response', TODAY, {
        instrument: 'mood-9',
        items: [2, 2, 2, 2, 1, 2, 2, 1, 0],
      });
    const { findings: found, history } = assessChart(TEST_DEFINITIONS, both, dayNumber(TODAY));
    expect(found.severity).toMatchObject({ total: 14 });
    expect(history.setAside).toEqual([
      { entryId: 'entry-0001', why: 'the items of that day add to 14' },
    ]);
  });

  it('an amended entry gives way to the one that amends it, a retracted one to nothing', () => {
    const wrong = chart().score(TODAY, 24);
    wrong.entries.push(
      ...chart()
        .score(TODAY, 14)
        .entries.map((entry) => ({ ...entry, id: 'later', amends: 'entry-0001' })),
    );
    expect(findings(wrong).severity).toMatchObject({ total: 14 });
    wrong.add('retraction', TODAY, { reason: 'another person' });
    const last = wrong.entries.pop();
    if (last !== undefined) wrong.entries.push({ ...last, amends: 'later' });
    expect(findings(wrong).severity).toMatchObject({ kind: 'unknown' });
  });
});

interface Act {
  readonly date: string;
  readonly what: keyof typeof WRITE;
  readonly value: number;
}

const WRITE = {
  score: (built: ChartBuilder, { date, value }: Act) => built.score(date, value),
  other: (built: ChartBuilder, { date, value }: Act) => built.score(date, value, 'other-9'),
  item: (built: ChartBuilder, { date, value }: Act) => built.item(date, value % 4),
  screener: (built: ChartBuilder, { date, value }: Act) =>
    built.screener(date, value % 2 === 0 ? 0 : 1),
  session: (built: ChartBuilder, { date }: Act) => built.sessions(date, 1),
  drug: (built: ChartBuilder, { date, value }: Act) =>
    built.drug(date, value * 10, {
      until: calendarDate(dayNumber(date) + value),
      drug: value % 3 === 0 ? 'betadrug' : 'alphadrug',
    }),
};

/** Charts of everything the builder can write, over two years. */
const anyChart = fc
  .array(
    fc.record({
      date: fc
        .integer({ min: dayNumber('2025-01-01'), max: dayNumber('2026-12-31') })
        .map(calendarDate),
      what: fc.constantFrom('score', 'item', 'screener', 'drug', 'session', 'other'),
      value: fc.integer({ min: 0, max: 30 }),
    }),
    { maxLength: 40 },
  )
  .map((acts) =>
    acts.reduce((built, act: Act) => WRITE[act.what](built, act), chart().episode('2025-01-01')),
  );

describe('for every chart', () => {
  it('the order of the entries does not matter', () => {
    fc.assert(
      fc.property(anyChart, fc.infiniteStream(fc.nat()), (built, random) => {
        const shuffled = built.entries
          .map((entry) => [random.next().value, entry] as const)
          .sort((a, b) => a[0] - b[0])
          .map(([, entry]) => entry);
        const again = { patient: built.patient, entries: shuffled };
        expect(assessChart(TEST_DEFINITIONS, again, dayNumber(TODAY)).findings).toEqual(
          findings(built),
        );
      }),
    );
  });

  it('the assessment of a day never sees what comes after it', () => {
    fc.assert(
      fc.property(anyChart, (built) => {
        const past = {
          patient: built.patient,
          entries: built.entries.filter((entry) => entry.occurredAt <= TODAY),
        };
        expect(assessChart(TEST_DEFINITIONS, past, dayNumber(TODAY)).findings).toEqual(
          findings(built),
        );
      }),
    );
  });

  it('no total leaves its scale and nothing that is missing becomes a number', () => {
    fc.assert(
      fc.property(anyChart, (built) => {
        const { findings: found, history } = assessChart(TEST_DEFINITIONS, built, dayNumber(TODAY));
        for (const score of history.scores) {
          expect(score.total).toBeGreaterThanOrEqual(0);
          expect(score.total).toBeLessThanOrEqual(27);
        }
        const asked = history.suicideAnswers.length + history.screeners.length > 0;
        expect(found.risk.tier === 'unknown').toBe(!asked);
        expect(isUnknown(found.severity)).toBe(history.scores.length === 0);
        expect(JSON.stringify(found)).not.toMatch(/NaN|Infinity/);
      }),
    );
  });

  it('the steps follow one another without a gap and each treatment differs or was raised', () => {
    fc.assert(
      fc.property(anyChart, (built) => {
        const { steps } = assessChart(TEST_DEFINITIONS, built, dayNumber(TODAY)).history;
        steps.forEach((step, i) => {
          const next = steps[i + 1];
          expect(step.to).toBe(next === undefined ? null : next.from - 1);
          expect(step.causes.length).toBeGreaterThan(0);
        });
      }),
    );
  });
});
