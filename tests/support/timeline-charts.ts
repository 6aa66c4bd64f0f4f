import fc from 'fast-check';
import { calendarDate, dayNumber } from '#domain/calendar.ts';
import type { Attendance, Homework } from '#domain/chart-entry.ts';
import type { TimelineView } from '#domain/timeline.ts';
import { ChartBuilder } from './chart-builder.ts';

/* Any chart, and any way to look at it: what the laws of the timeline are tried on. */

export const TODAY = dayNumber('2026-11-23');

/** One thing in a chart, on a day counted back from today. */
export type Fact =
  | { kind: 'score'; ago: number; total: number; item9: number; scale: 'mood-9' | 'other-9' }
  | { kind: 'drug'; ago: number; days: number; mg: number | null; name: string }
  | { kind: 'missed'; ago: number; days: number }
  | { kind: 'session'; ago: number; attendance: Attendance; homework: Homework }
  | { kind: 'effect'; ago: number; days: number; burden: number; name: string }
  | { kind: 'life'; ago: number; text: string; own: boolean }
  | { kind: 'plan'; ahead: number; what: 'session' | 'visit' | 'measure' };

const ago = fc.integer({ min: 0, max: 1100 });
const text = fc.string({
  minLength: 1,
  maxLength: 60,
  unit: fc.constantFrom('a', 'b', ' ', 'W', 'M', 'i', 'l', 'é', 'ß', '漢', ',', '!'),
});

const fact: fc.Arbitrary<Fact> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('score' as const),
      ago,
      total: fc.integer({ min: 0, max: 27 }),
      item9: fc.integer({ min: 0, max: 3 }),
      scale: fc.constantFrom('mood-9' as const, 'other-9' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('drug' as const),
      ago,
      days: fc.integer({ min: 1, max: 400 }),
      mg: fc.option(fc.integer({ min: 5, max: 300 })),
      name: fc.constantFrom('alphadrug', 'betadrug', 'gammadrug', 'Some free text'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('missed' as const),
      ago,
      days: fc.integer({ min: 1, max: 20 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('session' as const),
      ago,
      attendance: fc.constantFrom<Attendance>('attended', 'missed', 'cancelled', 'not-recorded'),
      homework: fc.constantFrom<Homework>('done', 'partly', 'not-done', 'none-set'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('effect' as const),
      ago,
      days: fc.integer({ min: 1, max: 300 }),
      burden: fc.integer({ min: 0, max: 6 }),
      name: text,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('life' as const), ago, text, own: fc.boolean() }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('plan' as const),
      ahead: fc.integer({ min: 1, max: 90 }),
      what: fc.constantFrom('session' as const, 'visit' as const, 'measure' as const),
    }),
  },
);

export const facts = fc.array(fact, { maxLength: 60 });

export const view: fc.Arbitrary<TimelineView> = fc.record({
  width: fc.integer({ min: 280, max: 1400 }),
  setting: fc.constantFrom('desk' as const, 'phone' as const, 'print' as const),
  register: fc.constantFrom('clinician' as const, 'patient' as const),
  range: fc.oneof(
    fc.constantFrom('three-months' as const, 'episode' as const, 'all' as const),
    fc
      .tuple(fc.integer({ min: -100, max: 900 }), fc.integer({ min: 1, max: 700 }))
      .map(([back, days]) => ({
        from: calendarDate(TODAY - back),
        to: calendarDate(TODAY - back + days),
      })),
  ),
});

/** On paper wide enough for its gutter, as the pages ask for it. */
export const sensible = view.map((one) =>
  one.setting === 'phone' ? one : { ...one, width: Math.max(520, one.width) },
);

export function chartOf(all: readonly Fact[]): ChartBuilder {
  const chart = new ChartBuilder();
  for (const one of all) addFact(chart, one);
  return chart;
}

function addFact(chart: ChartBuilder, one: Fact): void {
  const date = calendarDate(one.kind === 'plan' ? TODAY + one.ahead : TODAY - one.ago);
  if (one.kind === 'score') {
    chart.score(date, one.total, one.scale);
    if (one.scale === 'mood-9') chart.item(date, one.item9);
  } else if (one.kind === 'drug')
    chart.drug(date, one.mg, { until: calendarDate(TODAY - one.ago + one.days), drug: one.name });
  else if (one.kind === 'missed')
    chart.add('doses-missed', date, {
      drug: 'alphadrug',
      name: 'alphadrug',
      lastDay: calendarDate(TODAY - one.ago + one.days - 1),
    });
  else if (one.kind === 'session')
    chart.add('therapy-session', date, {
      modality: 'talking',
      name: 'Talking',
      attendance: one.attendance,
      homework: one.homework,
    });
  else if (one.kind === 'effect')
    chart.add('side-effect', date, {
      name: one.name,
      burden: one.burden,
      until: calendarDate(TODAY - one.ago + one.days),
    });
  else if (one.kind === 'life')
    chart.add(one.own ? 'own-words' : 'life-event', date, { text: one.text });
  else
    chart.add('appointment', date, { what: one.what, modality: 'talking', instrument: 'mood-9' });
}
