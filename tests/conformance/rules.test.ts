import { describe, expect, it } from 'vitest';
import type { RuleOutcome } from '#domain/rule.ts';
import { assessEntries } from '#services/assess-entries.ts';
import { clinicalContent } from '#services/clinical-content.ts';
import { chart as blank, type ChartBuilder } from '../support/chart-builder.ts';

const TODAY = '2026-11-23';

/** A first episode that began in September, and charts that grow out of it. */
const ill = (patient = {}) => blank(patient).episode('2026-09-01');
const phq = (built: ChartBuilder, date: string, total: number) => built.score(date, total, 'phq-9');
const item9 = (built: ChartBuilder, date: string, value: number) =>
  built.add('reported-item', date, { instrument: 'phq-9', item: 9, value });
const screener = (built: ChartBuilder, date: string, ...items: (0 | 1)[]) =>
  built.add('instrument-response', date, {
    instrument: 'c-ssrs-screener',
    items: items.length === 7 ? items : [...items, 0, 0, 0, 0, 0, 0, 0].slice(0, 7),
  });
const sertraline = (built: ChartBuilder, from: string) =>
  built.drug(from, 100, { drug: 'sertraline' });
const cbt = (built: ChartBuilder, from: string, count: number) =>
  built.sessions(from, count, { modality: 'cbt-individual' });
const comorbid = (built: ChartBuilder, code: 'bipolar' | 'pregnancy' | 'panic' | 'psychosis') =>
  built.add('condition', '2026-01-01', { code, text: code, status: 'active', onset: '2026-01-01' });

const untreated = (total: number) => phq(ill(), '2026-11-20', total);
/** Eleven weeks of sertraline from a PHQ-9 to a PHQ-9. */
const onDrug = (from: number, to: number) =>
  phq(phq(sertraline(ill(), '2026-09-07'), '2026-09-07', from), TODAY, to);
/** Seven weeks of weekly sessions. */
const inTherapy = (from: number, to: number) =>
  phq(phq(cbt(ill(), '2026-10-05', 8), '2026-10-05', from), TODAY, to);
const remitted = (since: string) =>
  phq(phq(phq(sertraline(ill(), '2023-01-02'), '2023-01-02', 20), since, 3), TODAY, 3);

interface Cases {
  readonly applies: () => ChartBuilder;
  /** Absent for a rule that only ranks: the facts it reads are known or they are not. */
  readonly silent?: () => ChartBuilder;
  /** Absent where every fact the rule reads is always on record (treatments are a closed world). */
  readonly unknown?: () => ChartBuilder;
}

const CASES: Readonly<Record<string, Cases>> = {
  S1: {
    applies: () => item9(untreated(12), '2026-11-20', 1),
    silent: () => item9(untreated(12), '2026-11-20', 0),
    unknown: () => untreated(12),
  },
  S2: {
    applies: () => screener(untreated(20), TODAY, 1, 1, 1, 1),
    silent: () => screener(untreated(20), TODAY, 0, 0),
    unknown: () => item9(untreated(12), '2026-11-20', 2),
  },
  S3: { applies: () => comorbid(untreated(20), 'psychosis'), silent: () => untreated(20) },
  S4: {
    applies: () => untreated(18).score(TODAY, 4, 'rapid-mood-screener'),
    silent: () => untreated(18).score(TODAY, 3, 'rapid-mood-screener'),
  },
  S5: {
    applies: () => sertraline(item9(untreated(18), TODAY, 1), '2026-11-16'),
    silent: () => sertraline(item9(untreated(18), TODAY, 0), '2026-11-16'),
    unknown: () => sertraline(untreated(18), '2026-11-16'),
  },
  S6: { applies: () => comorbid(untreated(12), 'pregnancy'), silent: () => untreated(12) },
  S7: {
    applies: () => untreated(12).score(TODAY, 3, 'audit-c'),
    silent: () => untreated(12).score(TODAY, 2, 'audit-c').score(TODAY, 0, 'dast-10'),
    unknown: () => untreated(12).score(TODAY, 2, 'audit-c'),
  },
  B1: {
    applies: () => untreated(15),
    silent: () => untreated(16),
    unknown: () => phq(ill(), '2026-11-08', 15),
  },
  B2: { applies: () => untreated(9), silent: () => untreated(10), unknown: ill },
  B3: { applies: () => untreated(10), silent: () => untreated(9), unknown: ill },
  B4: { applies: () => untreated(10), silent: () => onDrug(20, 18), unknown: ill },
  B5: {
    applies: () => untreated(16),
    silent: () => untreated(15),
    unknown: () => ill().score(TODAY, 20, 'ham-d-17'),
  },
  B6: {
    applies: () => untreated(21),
    silent: () => untreated(20),
    unknown: () => phq(blank(), '2026-11-20', 18),
  },
  B7: {
    applies: () => untreated(20),
    silent: () => phq(blank().episode('2020-01-01'), '2026-11-20', 20),
    unknown: () => phq(blank().episode(null), '2026-11-20', 20),
  },
  B8: {
    applies: () => phq(blank().episode('2024-11-23'), '2026-11-20', 12),
    silent: () => phq(blank().episode('2024-11-24'), '2026-11-20', 12),
    unknown: () => blank().episode('2020-01-01'),
  },
  B10: {
    applies: () => untreated(12).score(TODAY, 10, 'gad-7'),
    silent: () => untreated(12).score(TODAY, 9, 'gad-7'),
    unknown: () => untreated(12),
  },
  B11: {
    applies: () => untreated(12).score(TODAY, 3, 'pc-ptsd-5'),
    silent: () => untreated(12).score(TODAY, 2, 'pc-ptsd-5'),
    unknown: () => phq(ill({ sex: null }), TODAY, 12).score(TODAY, 3, 'pc-ptsd-5'),
  },
  B12: {
    applies: () => untreated(12).score(TODAY, 5, 'peg'),
    silent: () => untreated(12).score(TODAY, 4.7, 'peg'),
    unknown: () => untreated(12),
  },
  B14: {
    applies: () => untreated(12).add('preference', TODAY, { treatment: 'therapy' }),
    unknown: () => untreated(12),
  },
  B16: {
    applies: () =>
      untreated(12).add('past-trial', '2020-01-01', {
        drug: 'citalopram',
        name: 'citalopram',
        adequate: true,
        outcome: 'response',
        dated: true,
      }),
    unknown: () => untreated(12),
  },
  M1: { applies: () => onDrug(20, 18), silent: () => untreated(12) },
  M2: {
    applies: () => sertraline(ill(), '2026-11-10'),
    silent: () => sertraline(ill(), '2026-10-05'),
  },
  M3: {
    applies: () => phq(phq(sertraline(ill(), '2026-11-02'), '2026-11-02', 19), TODAY, 17),
    silent: () => phq(phq(sertraline(ill(), '2026-11-02'), '2026-11-02', 20), TODAY, 16),
    unknown: () => phq(sertraline(ill(), '2026-11-02'), '2026-11-02', 19),
  },
  M4: {
    applies: () => onDrug(20, 16),
    silent: () => onDrug(20, 15),
    unknown: () => phq(sertraline(ill(), '2026-09-07'), '2026-09-07', 20),
  },
  M5: {
    applies: () => inTherapy(18, 15),
    silent: () => inTherapy(20, 16),
    unknown: () => phq(cbt(ill(), '2026-10-05', 8), '2026-10-05', 18),
  },
  M6: {
    applies: () => phq(onDrug(12, 19), '2026-11-16', 18),
    silent: () => phq(onDrug(12, 19), '2026-11-16', 17),
    unknown: () => sertraline(ill(), '2026-09-07'),
  },
  N1: {
    applies: () => onDrug(24, 17).add('tolerability', TODAY, { level: 'good' }),
    silent: () => onDrug(24, 17).add('tolerability', TODAY, { level: 'intolerable' }),
    unknown: () => onDrug(24, 17),
  },
  N2: {
    applies: () => onDrug(24, 17).add('tolerability', TODAY, { level: 'intolerable' }),
    silent: () => onDrug(20, 19).add('tolerability', TODAY, { level: 'good' }),
    unknown: () => onDrug(20, 19),
  },
  N3: {
    applies: () => onDrug(20, 11),
    silent: () => onDrug(20, 10),
    unknown: () => phq(sertraline(ill(), '2026-09-07'), '2026-09-07', 20),
  },
  N4: {
    applies: () => inTherapy(20, 11),
    silent: () => inTherapy(20, 10),
    unknown: () => phq(cbt(ill(), '2026-10-05', 8), '2026-10-05', 20),
  },
  N7: {
    applies: () =>
      onDrug(20, 18).add('past-trial', '2026-09-02', {
        drug: 'citalopram',
        name: 'citalopram',
        adequate: true,
        outcome: 'no-response',
        dated: true,
      }),
    silent: () => onDrug(20, 18),
    unknown: () =>
      onDrug(20, 18).add('past-trial', TODAY, {
        drug: 'citalopram',
        name: 'citalopram',
        adequate: true,
        outcome: 'no-response',
        dated: false,
      }),
  },
  C1: {
    applies: () => onDrug(20, 4),
    silent: () => onDrug(20, 5),
    unknown: () => sertraline(ill(), '2026-09-07'),
  },
  C2: {
    applies: () => comorbid(onDrug(20, 4), 'panic'),
    silent: () => onDrug(20, 5),
    unknown: () => onDrug(20, 4),
  },
  C3: {
    applies: () => comorbid(onDrug(20, 4), 'panic'),
    silent: () => inTherapy(20, 4),
    unknown: () => onDrug(20, 4),
  },
  C4: {
    applies: () => comorbid(inTherapy(20, 4), 'panic'),
    silent: () => inTherapy(20, 5),
    unknown: () => inTherapy(20, 4),
  },
  T1: {
    applies: () =>
      remitted('2024-11-01')
        .add('preference', TODAY, { treatment: 'none' })
        .add('stressor', TODAY, { present: false }),
    silent: () => remitted('2026-06-01').add('preference', TODAY, { treatment: 'none' }),
    unknown: () => remitted('2024-11-01').add('preference', TODAY, { treatment: 'none' }),
  },
  P2: { applies: () => onDrug(20, 18), silent: () => inTherapy(20, 18) },
  P3: {
    applies: () => onDrug(20, 11),
    silent: () => onDrug(20, 10),
    unknown: () => phq(sertraline(ill(), '2026-09-07'), '2026-09-06', 20),
  },
};

function outcomeOf(id: string, built: ChartBuilder): { outcome?: RuleOutcome; missing: number } {
  const { rules } = assessEntries(clinicalContent(), {
    patient: built.patient,
    entries: built.entries,
    asOf: TODAY,
  });
  const rule = rules.find((one) => one.id === id);
  return { ...(rule && { outcome: rule.outcome }), missing: rule?.missing.length ?? 0 };
}

const WANTED = ['applies', 'silent', 'unknown'] as const;

const table = Object.entries(CASES).flatMap(([id, cases]) =>
  WANTED.flatMap((wanted) => {
    const build = cases[wanted];
    return build === undefined ? [] : [{ id, wanted, build }];
  }),
);

it('every rule on board has its charts', () => {
  expect(Object.keys(CASES)).toEqual(clinicalContent().rules.map((rule) => rule.id));
});

it.each(table)('$id is $wanted on a chart made for it', ({ id, wanted, build }) => {
  const { outcome, missing } = outcomeOf(id, build());
  expect(outcome).toBe(wanted);
  // A rule that cannot be known says what is missing.
  expect(wanted === 'unknown' && missing === 0).toBe(false);
});

describe('the rules together', () => {
  it('M5 counts from the first session: a dose raised since then begins no new course', () => {
    const better = phq(
      phq(phq(cbt(ill(), '2026-09-07', 11), '2026-09-07', 20), '2026-11-12', 12),
      TODAY,
      12,
    );
    const raised = better
      .drug('2026-08-01', 50, { until: '2026-11-11', drug: 'sertraline' })
      .drug('2026-11-12', 100, { drug: 'sertraline' });
    expect(outcomeOf('M5', raised).outcome).toBe('silent');
  });

  it('S2 suppresses what comes next and leaves measuring and consulting', () => {
    const high = screener(onDrug(22, 21), TODAY, 1, 1, 1, 1);
    expect(outcomeOf('N3', high).outcome).toBe('suppressed');
    expect(outcomeOf('M4', high).outcome).toBe('suppressed');
    expect(outcomeOf('M1', high).outcome).toBe('applies');
    expect(outcomeOf('P3', high).outcome).toBe('applies');
  });

  it('S4 withholds the antidepressant and leaves the therapy', () => {
    const { patient, entries } = untreated(18).score(TODAY, 5, 'rapid-mood-screener');
    const { options, rules } = assessEntries(clinicalContent(), { patient, entries, asOf: TODAY });
    const codes = options.map((option) => option.code);
    expect(codes).toContain('start-psychotherapy');
    expect(codes).not.toContain('start-medication');
    expect(rules.find((rule) => rule.id === 'B4')).toMatchObject({
      outcome: 'suppressed',
      by: ['S4'],
    });
  });
});
