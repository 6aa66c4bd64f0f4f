import { describe, expect, it } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import type { InstrumentDefinition } from '#domain/instrument.ts';
import {
  type ChartBuilder,
  chart,
  MOOD_9,
  TEST_DEFINITIONS,
} from '../../../tests/support/chart-builder.ts';
import { assessChart } from '../assess-chart.ts';

/** The test scale with its line about suicide printed from the gravest answer down. */
const TURNED: InstrumentDefinition = {
  ...MOOD_9,
  id: 'turned-9',
  items: MOOD_9.items.map((item) => (item.number === 9 ? { ...item, reversed: true } : item)),
};

const DEFINITIONS = {
  ...TEST_DEFINITIONS,
  instruments: new Map([...TEST_DEFINITIONS.instruments, [TURNED.id, TURNED]]),
};

function answersAboutSuicide(of: ChartBuilder): readonly number[] {
  const { history } = assessChart(DEFINITIONS, of, dayNumber('2026-11-23'));
  return history.suicideAnswers.map((answer) => answer.value);
}

describe('a reversed line about suicide', () => {
  it('is read from a form by what it counts, not by the place that was ticked', () => {
    const form = (place: number) =>
      chart().add('instrument-response', '2026-11-20', {
        instrument: 'turned-9',
        items: [0, 0, 0, 0, 0, 0, 0, 0, place],
      });
    expect(answersAboutSuicide(form(0))).toEqual([3]);
    expect(answersAboutSuicide(form(3))).toEqual([0]);
  });

  it('is read from a reported item by its score', () => {
    const item = chart().add('reported-item', '2026-11-20', {
      instrument: 'turned-9',
      item: 9,
      value: 2,
    });
    expect(answersAboutSuicide(item)).toEqual([2]);
  });
});

describe('a screener that comes as single answers, asked twice on one day', () => {
  it.each([
    ['first yes, then no', [1, 0]],
    ['first no, then yes', [0, 1]],
  ] as const)('counts with the graver answer: %s', (_, values) => {
    const asked = chart();
    for (const [i, value] of values.entries())
      asked.add('reported-item', `2026-11-20T1${i}:00:00Z`, {
        instrument: 'screen-1',
        item: 1,
        value,
      });
    const { findings } = assessChart(DEFINITIONS, asked, dayNumber('2026-11-23'));
    expect(findings.risk).toMatchObject({ tier: 'red', screenerHigh: true });
  });
});
