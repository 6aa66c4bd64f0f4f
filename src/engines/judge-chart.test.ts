import { describe, expect, it } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import { all, fact } from '#domain/truth.ts';
import { isUnknown, mapKnown } from '#domain/unknown.ts';
import { chart, TEST_DEFINITIONS } from '../../tests/support/chart-builder.ts';
import { caseloadFacts } from './caseload/caseload-facts.ts';
import { judgeChart } from './judge-chart.ts';

const TODAY = dayNumber('2026-11-23');

describe('a date that is only a month', () => {
  it('leaves the weeks unknown and what holds for every day known', () => {
    const { assessment } = judgeChart(TEST_DEFINITIONS, chart().episode('2026-05'), TODAY);
    expect(assessment.findings.episode).toMatchObject({
      start: { kind: 'unknown', missing: ['the exact date of condition 2026-05'] },
      weeks: { kind: 'unknown' },
      chronic: false,
      ordinal: 1,
    });
  });

  it('that straddles a threshold leaves what hangs on it unknown', () => {
    const { assessment } = judgeChart(TEST_DEFINITIONS, chart().episode('2024-11'), TODAY);
    expect(assessment.findings.episode).toMatchObject({ chronic: { kind: 'unknown' } });
  });

  it('makes a rule unknown only where the days disagree, and names the date', () => {
    const weeksOver = (weeks: number) => ({
      id: `N${weeks}`,
      group: 'N' as const,
      title: '',
      when: '',
      recommendation: '',
      strength: '',
      needs: [],
      appliesTo: (f: Parameters<(typeof TEST_DEFINITIONS)['rules'][number]['appliesTo']>[0]) =>
        all(
          fact(
            'weeks',
            mapKnown(f.episode, (episode) => episode.weeks),
            (w) => w >= weeks,
          ),
        ),
      options: [],
      dissent: [],
      version: 'test',
      sources: [],
      reviewBy: '2099-01-01',
      signedOffBy: null,
    });
    const definitions = { ...TEST_DEFINITIONS, rules: [weeksOver(10), weeksOver(27)] };
    const { rules } = judgeChart(definitions, chart().episode('2026-05'), TODAY);
    expect(rules.map(({ outcome }) => outcome)).toEqual(['applies', 'unknown']);
    expect(rules[1]?.missing).toEqual(['the exact date of condition 2026-05']);
  });

  it('of a start of medication leaves the trial adequate where every day of it is', () => {
    const { assessment } = judgeChart(TEST_DEFINITIONS, chart().drug('2026-06', 100), TODAY);
    expect(assessment.findings.medicationTrial).toMatchObject({
      drug: 'alphadrug',
      adequate: true,
      weeksAtEffectiveDose: { kind: 'unknown' },
    });
    expect(assessment.findings.step).toMatchObject({ treatment: 'medication' });
  });

  it.each([1, 5, 8, 9, 60, 500])('stays open beside %i others', (others) => {
    const crowded = chart().episode('2026-05');
    for (let i = 0; i < others; i++)
      crowded.add('note', `2019-${i % 2 === 0 ? '01' : '11'}`, { text: '' });
    const { assessment } = judgeChart(TEST_DEFINITIONS, crowded, TODAY);
    expect(assessment.findings.episode).toMatchObject({
      start: { kind: 'unknown' },
      weeks: { kind: 'unknown' },
      chronic: false,
    });
  });

  it('that may lie after today is read up to today', () => {
    const { assessment } = judgeChart(TEST_DEFINITIONS, chart().episode('2026'), TODAY);
    expect(assessment.findings.episode).toMatchObject({ chronic: false, ordinal: 1 });
  });
});

describe('a medicine that has ended nobody knows when', () => {
  it('is not taken now', () => {
    const ended = chart().add('medication-reported', '2026-03-01', {
      drug: 'alphadrug',
      name: 'alphadrug',
      dailyDoseMg: 100,
      endedUnknown: true,
    });
    const { assessment } = judgeChart(TEST_DEFINITIONS, ended, TODAY);
    expect(assessment.findings.medicationTrial).toBeNull();
    expect(assessment.findings.step.treatment).toBe('none');
  });

  it('runs to the next prescription of the same drug', () => {
    const again = chart()
      .add('medication-reported', '2026-03-01', {
        drug: 'alphadrug',
        name: 'alphadrug',
        dailyDoseMg: 100,
        endedUnknown: true,
      })
      .drug('2026-06-01', 100);
    const { assessment } = judgeChart(TEST_DEFINITIONS, again, TODAY);
    expect(assessment.findings.step.since).toBe('2026-03-01');
  });
});

describe('an earlier trial that ended in some year', () => {
  it.each([
    { until: '2025', atMost: 0 },
    { until: '2026', atMost: 1 },
  ])('counts where every day of it lies in this episode: $until', ({ until, atMost }) => {
    const told = chart().episode('2026-05-04').add('past-trial', '2025-01-15', {
      drug: 'betadrug',
      name: 'betadrug',
      adequate: true,
      outcome: 'no-response',
      dated: true,
      until,
    });
    const { findings } = judgeChart(TEST_DEFINITIONS, told, TODAY).assessment;
    expect(isUnknown(findings.failedMedicationTrials)).toBe(atMost === 1);
  });
});

describe('a date of birth that is only a year', () => {
  const born = (year: string) => {
    const { entries } = chart().episode('2026-05-04');
    const patient = { birthDate: year, sex: null };
    return judgeChart(TEST_DEFINITIONS, { patient, entries }, TODAY).assessment.findings;
  };
  const under25 = (year: string) => {
    const rule = {
      id: 'S5',
      group: 'S' as const,
      title: '',
      when: '',
      recommendation: '',
      strength: '',
      needs: [],
      appliesTo: (f: Parameters<(typeof TEST_DEFINITIONS)['rules'][number]['appliesTo']>[0]) =>
        fact('age', f.age, (age) => age < 25),
      options: [],
      dissent: [],
      version: 'test',
      sources: [],
      reviewBy: '2099-01-01',
      signedOffBy: null,
    };
    const definitions = { ...TEST_DEFINITIONS, rules: [rule] };
    const { entries } = chart().episode('2026-05-04');
    return judgeChart(definitions, { patient: { birthDate: year, sex: null }, entries }, TODAY)
      .rules[0];
  };

  it('leaves the age unknown and nothing else', () => {
    const { age, ...others } = born('1980');
    expect(age).toEqual({ kind: 'unknown', missing: ['the exact date of birth'] });
    const { age: _, ...exact } = born('1980-02-02');
    expect(others).toEqual(exact);
  });

  it.each([
    ['1980', 'silent'],
    ['2001', 'unknown'],
    ['2002', 'applies'],
  ])('decides what every day of it decides: born %s, under 25 %s', (year, outcome) => {
    expect(under25(year)).toMatchObject({ outcome });
  });

  it('shows no age that only one reading has', () => {
    expect(under25('1980')?.facts).toEqual({});
  });
});

describe('the earliest reading', () => {
  const open = chart()
    .score('2026-10', 18)
    .score('2026-11', 14)
    .drug('2026-10', 100)
    .sessions('2026-11-02', 2);

  it('has a day wherever one is needed, so that open dates never stop the caseload', () => {
    const { earliest } = judgeChart(TEST_DEFINITIONS, open, TODAY);
    const facts = caseloadFacts(TEST_DEFINITIONS, earliest, TODAY);
    expect(facts.lastScoreAt).toBe('2026-11-01');
    expect(JSON.stringify(facts)).not.toMatch(/NaN|"kind"/);
  });

  it('keeps unknown what the readings disagree on', () => {
    const { earliest, assessment } = judgeChart(TEST_DEFINITIONS, open, TODAY);
    expect(assessment.findings.trajectory).toMatchObject({ kind: 'unknown' });
    expect(earliest.findings.trajectory).toEqual(assessment.findings.trajectory);
  });

  it('is the only one where every date is exact', () => {
    const exact = chart().score('2026-11-02', 14);
    const { earliest, assessment } = judgeChart(TEST_DEFINITIONS, exact, TODAY);
    expect(earliest.findings).toBe(assessment.findings);
  });
});
