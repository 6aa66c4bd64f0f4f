import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate, dayNumber } from '#domain/calendar.ts';
import type { Attendance, Homework } from '#domain/chart-entry.ts';
import type { TimelineLayout, TimelineShape, TimelineView } from '#domain/timeline.ts';
import { readoutOn } from '#domain/timeline-readout.ts';
import { ChartBuilder, TEST_DEFINITIONS } from '../../../tests/support/chart-builder.ts';
import { assessChart } from '../assess-chart.ts';
import { layoutTimeline } from './layout-timeline.ts';
import { overlap, textBox } from './sheet.ts';
import { SIZES } from './sizes.ts';

const TODAY = dayNumber('2026-11-23');
const RUNS = { numRuns: 60 };

/** One thing in a chart, on a day counted back from today. */
type Fact =
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

const facts = fc.array(fact, { maxLength: 60 });

const view: fc.Arbitrary<TimelineView> = fc.record({
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
const sensible = view.map((one) =>
  one.setting === 'phone' ? one : { ...one, width: Math.max(520, one.width) },
);

function chartOf(all: readonly Fact[]): ChartBuilder {
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

function layoutOf(all: readonly Fact[], of: TimelineView): TimelineLayout {
  return layoutTimeline(TEST_DEFINITIONS, assessChart(TEST_DEFINITIONS, chartOf(all), TODAY), of);
}

const DESK: TimelineView = {
  width: 1150,
  setting: 'desk',
  register: 'clinician',
  range: 'all',
};

function roles(layout: TimelineLayout, ...wanted: readonly string[]): readonly TimelineShape[] {
  return layout.shapes.filter((shape) => wanted.includes(shape.role));
}

/** The day that stands at an x, not rounded. */
function dayAt(layout: TimelineLayout, x: number): number {
  const { left, right } = layout.plot;
  const { from, to } = layout.range;
  return from + ((x - left) / (right - left)) * (to - from);
}

function xOf(layout: TimelineLayout, day: number): number {
  const { left, right } = layout.plot;
  const { from, to } = layout.range;
  return left + ((day - from) / (to - from)) * (right - left);
}

/** How far a shape reaches to the right. */
function rightEdge(shape: TimelineShape): number {
  if (shape.kind === 'rect') return shape.x + shape.width;
  if (shape.kind === 'line') return Math.max(shape.x1, shape.x2);
  if (shape.kind === 'circle') return shape.cx;
  if (shape.kind === 'text') return textBox(shape).right;
  return 0;
}

/** A mark stands on its day; its own half, a label and a tag may reach over the line of today. */
function reachesBeyond(shape: TimelineShape, today: number): boolean {
  if (shape.kind === 'text') return shape.x > today + 60;
  if (shape.role.startsWith('item-')) return rightEdge(shape) > today + 60;
  return rightEdge(shape) > today + 14;
}

/** What makes a shape impossible to draw. */
function flaw(shape: TimelineShape): string | null {
  if (shape.kind === 'path') return /NaN|Infinity|undefined/.exec(shape.d)?.[0] ?? null;
  const figures = Object.values(shape).filter((value) => typeof value === 'number');
  if (!figures.every(Number.isFinite)) return 'no place';
  return shape.kind === 'rect' && Math.min(shape.width, shape.height) < 0
    ? 'less than nothing'
    : null;
}

describe('labels', () => {
  it('never overlap, whatever the chart, width, setting and range', () => {
    fc.assert(
      fc.property(facts, sensible, (all, of) => {
        const texts = layoutOf(all, of).shapes.filter((shape) => shape.kind === 'text');
        const labels = texts.filter((shape) => shape.role !== 'mark-question');
        labels.forEach((a, i) => {
          for (const b of labels.slice(i + 1))
            if (overlap(textBox(a), textBox(b)))
              throw new Error(`"${a.text}" (${a.role}) stands on "${b.text}" (${b.role})`);
        });
      }),
      RUNS,
    );
  });

  it('stay inside the picture', () => {
    fc.assert(
      fc.property(facts, sensible, (all, of) => {
        const layout = layoutOf(all, of);
        for (const shape of layout.shapes)
          if (shape.kind === 'text') {
            const box = textBox(shape);
            if (box.left < -6 || box.right > layout.width + 6 || box.bottom > layout.height + 2)
              throw new Error(`"${shape.text}" (${shape.role}) leaves the picture`);
          }
      }),
      RUNS,
    );
  });
});

describe('scores', () => {
  it('every score inside the range is a dot at its own day and height', () => {
    fc.assert(
      fc.property(facts, sensible, (all, of) => {
        const history = assessChart(TEST_DEFINITIONS, chartOf(all), TODAY).history;
        const layout = layoutOf(all, of);
        const { from, to } = layout.range;
        for (const lane of layout.lanes.filter((one) => one.kind === 'score')) {
          const own = history.scores.filter((one) => lane.id === `score:${one.instrument}`);
          const dots = roles(layout, 'score-dot', 'score-dot-dense').filter((shape) =>
            shape.event?.startsWith(`${lane.id}@`),
          );
          const shown = own.filter((one) => one.day >= from && one.day <= to);
          expect(dots).toHaveLength(shown.length);
          for (const [i, score] of shown.entries()) {
            const dot = dots[i];
            if (dot?.kind !== 'circle') throw new Error('a dot is a circle');
            expect(dot.cx).toBeCloseTo(xOf(layout, score.day), 0);
            const y = lane.bottom - (score.total / 27) * (lane.bottom - lane.top);
            expect(Math.abs(dot.cy - y)).toBeLessThan(0.11);
          }
        }
      }),
      RUNS,
    );
  });

  it('a gap of more than 35 days is never joined', () => {
    fc.assert(
      fc.property(facts, sensible, (all, of) => {
        const layout = layoutOf(all, of);
        for (const line of roles(layout, 'score-line')) {
          if (line.kind !== 'path') throw new Error('a line is a path');
          const days = line.d
            .split(/[ML]/)
            .slice(1)
            .map((spot) => dayAt(layout, Number(spot.split(' ')[0])));
          days.forEach((day, i) => {
            const before = days[i - 1] ?? day;
            const pxPerDay =
              (layout.plot.right - layout.plot.left) / (layout.range.to - layout.range.from);
            expect(day - before).toBeLessThanOrEqual(35 + 0.2 / pxPerDay);
          });
        }
      }),
      RUNS,
    );
  });

  it('a stretch without a score is a bracket in the picture and a row in the table', () => {
    const chart = new ChartBuilder().score('2026-05-04', 20).score('2026-08-10', 17);
    const layout = layoutTimeline(
      TEST_DEFINITIONS,
      assessChart(TEST_DEFINITIONS, chart, TODAY),
      DESK,
    );
    expect(roles(layout, 'gap-bracket')).toHaveLength(2);
    expect(roles(layout, 'score-line')).toHaveLength(0);
    expect(texts(layout, 'gap-label')).toEqual(['no score for 14 weeks', 'no score for 15 weeks']);
    const rows = layout.table.rows.filter((row) => row.status === 'not-known');
    expect(rows.map((row) => row.dateText)).toEqual([
      '4 May to 10 Aug 2026',
      '10 Aug to 23 Nov 2026',
    ]);
  });

  it('the half-way line needs a baseline at or above the mild cut-off', () => {
    const half = (baseline: number) => {
      const chart = new ChartBuilder().score('2026-09-01', baseline).drug('2026-09-01', 50);
      return texts(
        layoutTimeline(TEST_DEFINITIONS, assessChart(TEST_DEFINITIONS, chart, TODAY), DESK),
        'half-way-label',
      );
    };
    expect(half(19)).toEqual(['half-way: 9.5']);
    expect(half(5)).toEqual(['half-way: 2.5']);
    expect(half(4)).toEqual([]);
  });

  it('an impossible total and a form that cannot be scored are drawn and joined to nothing', () => {
    const chart = new ChartBuilder().score('2026-11-01', 18).score('2026-11-08', 300);
    chart.add('instrument-response', '2026-11-12', {
      instrument: 'mood-9',
      items: [2, 2, 2, 2, 2, 2, 2, 2, null],
    });
    chart.score('2026-11-20', 15);
    const layout = layoutTimeline(
      TEST_DEFINITIONS,
      assessChart(TEST_DEFINITIONS, chart, TODAY),
      DESK,
    );
    expect(roles(layout, 'score-dot')).toHaveLength(2);
    expect(texts(layout, 'unscored-label').sort()).toEqual([
      '300 sent, not scored',
      'item 9 missing',
    ]);
    const line = roles(layout, 'score-line')[0];
    expect(line?.kind === 'path' && line.d.match(/[ML]/g)).toHaveLength(2);
  });
});

describe('the general law', () => {
  it('filled happened, hollow did not, dashed is not known or planned', () => {
    const meaning: Record<string, string> = {
      'session-attended': 'happened',
      'session-missed': 'did-not-happen',
      'session-cancelled': 'did-not-happen',
      'session-not-recorded': 'not-known',
      'session-planned': 'planned',
      'planned-mark': 'planned',
      'score-dot': 'happened',
      'not-scorable': 'not-known',
      'out-of-range': 'not-known',
      'dose-fill': 'happened',
      'dose-unknown': 'not-known',
      'dose-missed': 'did-not-happen',
      'life-dot': 'happened',
    };
    fc.assert(
      fc.property(facts, sensible, (all, of) => {
        const layout = layoutOf(all, of);
        const status = new Map(layout.events.map((event) => [event.id, event.status]));
        for (const shape of layout.shapes) {
          const means = meaning[shape.role];
          const has = status.get(shape.event ?? '');
          // A bar that began before the range has its event there.
          if (means !== undefined && has !== undefined && has !== means)
            throw new Error(`${shape.role} is ${has}`);
        }
      }),
      RUNS,
    );
  });

  it('nothing is drawn after today but what is planned and the ground it stands on', () => {
    const allowed =
      /^(band-|panel-frame|month-|year-|target-|half-way-|planned-|session-planned|course-planned|future-|today-|lane-|step-chip)/;
    fc.assert(
      fc.property(facts, sensible, (all, of) => {
        const layout = layoutOf(all, of);
        for (const shape of layout.shapes)
          if (!allowed.test(shape.role) && reachesBeyond(shape, xOf(layout, TODAY)))
            throw new Error(`${shape.role} stands after today`);
      }),
      RUNS,
    );
  });

  it('a prefix of a chart never sees what comes after it', () => {
    fc.assert(
      fc.property(facts, sensible, fc.integer({ min: 0, max: 800 }), (all, of, back) => {
        const then = TODAY - back;
        const whole = chartOf(all);
        const past = new ChartBuilder();
        for (const entry of whole.entries)
          if (entry.kind === 'appointment' || dayNumber(entry.occurredAt) <= then)
            past.entries.push(entry);
        const draw = (chart: ChartBuilder) =>
          layoutTimeline(TEST_DEFINITIONS, assessChart(TEST_DEFINITIONS, chart, then), of);
        expect(draw(whole)).toEqual(draw(past));
      }),
      RUNS,
    );
  });
});

describe('the layout', () => {
  it('is the same for the same chart, and travels as JSON', () => {
    fc.assert(
      fc.property(facts, sensible, (all, of) => {
        const layout = layoutOf(all, of);
        expect(layoutOf(all, of)).toEqual(layout);
        expect(JSON.parse(JSON.stringify(layout))).toEqual(layout);
      }),
      RUNS,
    );
  });

  it('holds only finite numbers', () => {
    fc.assert(
      fc.property(facts, view, (all, of) => {
        for (const shape of layoutOf(all, of).shapes)
          expect(flaw(shape), `${shape.role} ${JSON.stringify(shape)}`).toBeNull();
      }),
      RUNS,
    );
  });

  it('every event inside the range that has a mark can be stood on, in order of time', () => {
    fc.assert(
      fc.property(facts, sensible, (all, of) => {
        const { events, range } = layoutOf(all, of);
        events.forEach((event, i) => {
          expect(event.day).toBeGreaterThanOrEqual(events[i - 1]?.day ?? event.day);
          expect(event.day).toBeGreaterThanOrEqual(range.from);
          expect(event.day).toBeLessThanOrEqual(range.to);
        });
        expect(new Set(events.map((event) => event.id)).size).toBe(events.length);
      }),
      RUNS,
    );
  });

  it('the table ends with what is planned, and every event has its row', () => {
    fc.assert(
      fc.property(facts, sensible, (all, of) => {
        const { events, table } = layoutOf(all, of);
        const planned = table.rows.map((row) => row.status === 'planned');
        expect(planned).toEqual([...planned].sort((a, b) => Number(a) - Number(b)));
        const rows = new Set(table.rows.map((row) => row.eventId));
        for (const event of events) expect(rows).toContain(event.id);
      }),
      RUNS,
    );
  });

  it('a readout can be given for any day, and begins with its date', () => {
    fc.assert(
      fc.property(facts, fc.integer({ min: -400, max: 1300 }), (all, back) => {
        const lines = readoutOn(layoutOf(all, DESK).readout, TODAY - back);
        expect(lines[0]?.topic).toBe('date');
        expect(lines.length).toBeGreaterThan(1);
        for (const line of lines)
          expect(line.parts.map((part) => part.text).join('')).not.toMatch(/undefined|NaN/);
      }),
      RUNS,
    );
  });

  it('the person sees no total, no item about suicide, no half-way line and no rule', () => {
    fc.assert(
      fc.property(facts, sensible, (all, of) => {
        const layout = layoutOf(all, { ...of, register: 'patient' });
        expect(
          roles(
            layout,
            'item-flag',
            'item-tag',
            'item-label',
            'half-way-line',
            'score-label',
            'score-label-strong',
            'band-threshold',
            'score-ring',
          ),
        ).toEqual([]);
        for (const event of layout.events)
          if (event.lane.startsWith('score:') && /\d/.test(event.what)) throw new Error(event.what);
      }),
      RUNS,
    );
  });

  it('a bounded height costs the second panel first, then side effects, then life, and says so', () => {
    const chart = new ChartBuilder().score('2026-11-01', 18).score('2026-11-01', 12, 'other-9');
    chart.add('side-effect', '2026-11-01', { name: 'nausea', burden: 3 });
    chart.add('life-event', '2026-11-02', { text: 'Moved house' });
    const lanes = (maxHeight: number) => {
      const layout = layoutTimeline(TEST_DEFINITIONS, assessChart(TEST_DEFINITIONS, chart, TODAY), {
        width: 698,
        setting: 'print',
        register: 'clinician',
        range: 'all',
        maxHeight,
      });
      return [layout.lanes.map((lane) => lane.id).filter((id) => id !== 'steps'), layout.notes];
    };
    expect(lanes(600)[0]).toEqual(['score:mood-9', 'score:other-9', 'side-effects', 'life']);
    expect(lanes(305)).toEqual([
      ['score:mood-9', 'side-effects', 'life'],
      ['Left out for room: second scale.'],
    ]);
    expect(lanes(100)[0]).toEqual(['score:mood-9']);
  });

  it('three years of weekly forms and sessions take a few milliseconds', () => {
    const chart = new ChartBuilder();
    for (let i = 0; i < 156; i++) chart.score(calendarDate(TODAY - i * 7), (i * 7) % 28);
    chart.sessions(calendarDate(TODAY - 1091), 156).drug('2024-01-01', 100);
    const assessment = assessChart(TEST_DEFINITIONS, chart, TODAY);
    const draw = () => layoutTimeline(TEST_DEFINITIONS, assessment, DESK);
    for (let i = 0; i < 20; i++) draw();
    const before = process.cpuUsage().user;
    for (let i = 0; i < 20; i++) draw();
    // 3 ms on one core; the bound leaves room for a slow one.
    expect((process.cpuUsage().user - before) / 20_000).toBeLessThan(25);
  });
});

describe('many years', () => {
  const chart = new ChartBuilder();
  for (let i = 0; i < 60; i++) chart.score(calendarDate(TODAY - 1080 + i * 18), 20 - (i % 9));
  chart
    .sessions('2024-01-08', 20)
    .drug('2024-01-08', 50, { until: '2024-06-01' })
    .drug('2024-06-02', 50, { until: '2024-09-01', drug: 'betadrug' });
  chart
    .drug('2024-09-02', 50, { until: '2024-12-01', drug: 'gammadrug' })
    .drug('2025-01-01', 50, { drug: 'delta' });
  const assessment = assessChart(TEST_DEFINITIONS, chart, TODAY);

  it('sessions become one block a month, and scores keep only the labels that matter', () => {
    const layout = layoutTimeline(TEST_DEFINITIONS, assessment, DESK);
    expect(roles(layout, 'session-block')).toHaveLength(5);
    expect(roles(layout, 'session-attended')).toHaveLength(0);
    const { from } = layout.range;
    expect(layout.range.to - from).toBeGreaterThan(548);
    expect(texts(layout, 'score-label')).toEqual([]);
  });

  it('former drugs fold into one lane that opens', () => {
    const folded = layoutTimeline(TEST_DEFINITIONS, assessment, DESK);
    expect(folded.earlierMedicines).toEqual({ count: 3, open: false });
    expect(texts(folded, 'lane-name')).toContain('3 earlier medicines');
    const open = layoutTimeline(TEST_DEFINITIONS, assessment, {
      ...DESK,
      earlierMedicinesOpen: true,
    });
    expect(texts(open, 'lane-name')).toEqual(
      expect.arrayContaining(['Alphadrug', 'Betadrug', 'Gammadrug']),
    );
  });
});

describe('drugs beside the treatment', () => {
  it('share a lane from the third on', () => {
    const chart = new ChartBuilder().drug('2026-09-01', 50);
    for (const name of ['Lisinopril', 'Metformin', 'Ibuprofen'])
      chart.drug('2026-09-01', 10, { drug: name });
    const layout = layoutTimeline(
      TEST_DEFINITIONS,
      assessChart(TEST_DEFINITIONS, chart, TODAY),
      DESK,
    );
    expect(texts(layout, 'lane-name')).toEqual(['Alphadrug', '3 other medicines']);
    expect(texts(layout, 'dose-note')).toEqual(['Ibuprofen', 'Lisinopril', 'Metformin']);
  });
});

describe('what a step came to', () => {
  it('is a response lost where one was reached and has gone again', () => {
    const chart = new ChartBuilder().drug('2026-05-04', 50).score('2026-05-04', 20);
    chart.score('2026-07-06', 8).score('2026-09-28', 18);
    const layout = layoutTimeline(
      TEST_DEFINITIONS,
      assessChart(TEST_DEFINITIONS, chart, TODAY),
      DESK,
    );
    expect(texts(layout, 'step-result')).toEqual(['29.0 weeks · 20 to 18 · response lost']);
  });
});

describe('a narrow phone', () => {
  it('shows at most five months of an episode, and says what it leaves to the others', () => {
    const chart = new ChartBuilder()
      .episode('2026-01-05')
      .score('2026-01-05', 20)
      .score('2026-11-20', 9);
    const layout = layoutTimeline(TEST_DEFINITIONS, assessChart(TEST_DEFINITIONS, chart, TODAY), {
      width: 288,
      setting: 'phone',
      register: 'clinician',
      range: 'episode',
    });
    expect(layout.range.to - layout.range.from).toBeLessThanOrEqual(160);
    expect(layout.notes[0]).toMatch(/^Room for the last \d months here/);
    expect(layout.plot.left).toBe(SIZES.phone.leftEdge);
  });
});

function texts(layout: TimelineLayout, role: string): string[] {
  return layout.shapes.flatMap((shape) =>
    shape.kind === 'text' && shape.role === role ? [shape.text] : [],
  );
}
