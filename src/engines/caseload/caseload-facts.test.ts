import { expect, test } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import {
  type ChartBuilder,
  chart,
  TEST_DEFINITIONS,
} from '../../../tests/support/chart-builder.ts';
import { assessChart } from '../assess-chart.ts';
import { caseloadFacts } from './caseload-facts.ts';

const TODAY = dayNumber('2026-11-23');

/** Reasons for being overdue, in order. */
function overdue(written: ChartBuilder) {
  const assessment = assessChart(TEST_DEFINITIONS, written, TODAY);
  const { reasons } = caseloadFacts(TEST_DEFINITIONS, assessment, dayNumber('2026-11-02'));
  return reasons.filter(({ group }) => group === 'overdue').map(({ code }) => code);
}

test('the reason of the date that comes first stands first', () => {
  const started = chart().score('2026-11-02', 16).drug('2026-11-02', 50);
  expect(overdue(started)).toEqual(['review-after-start', 'measure-due']);
  const long = chart().score('2026-09-01', 16).drug('2026-09-01', 50);
  expect(overdue(long)).toEqual(['measure-due', 'never-contacted']);
});

test.each([
  { tier: 'red', build: () => chart().screener('2026-11-22', 1), due: '2026-11-22' },
  { tier: 'orange', build: () => chart().item('2026-11-22', 2), due: '2026-11-23' },
  { tier: 'yellow', build: () => chart().item('2026-11-22', 1), due: '2026-11-29' },
])(
  'someone in tier $tier is to be reached by $due, until a contact took place',
  ({ build, due }) => {
    const facts = (built: ChartBuilder) =>
      caseloadFacts(TEST_DEFINITIONS, assessChart(TEST_DEFINITIONS, built, TODAY), TODAY);
    expect(facts(build()).reviewDueAt).toBe(due);
    const reached = build().add('contact', '2026-11-23', { channel: 'phone', reached: true });
    expect(facts(reached).reviewDueAt).not.toBe(due);
  },
);

test('after a start the review is due in two weeks, in one for someone under 25', () => {
  const due = (birthDate: string) => {
    const young = chart({ birthDate }).score('2026-11-20', 16).drug('2026-11-20', 50);
    return caseloadFacts(TEST_DEFINITIONS, assessChart(TEST_DEFINITIONS, young, TODAY), TODAY);
  };
  expect(due('1985-02-08').reviewDueAt).toBe('2026-12-04');
  expect(due('2003-02-08').reviewDueAt).toBe('2026-11-27');
});
