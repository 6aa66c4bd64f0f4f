import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import type { TimelineLayout, TimelineShape, TimelineView } from '#domain/timeline.ts';
import { readoutOn } from '#domain/timeline-readout.ts';
import { ChartBuilder, TEST_DEFINITIONS } from '../../../tests/support/chart-builder.ts';
import {
  chartOf,
  type Fact,
  facts,
  sensible,
  TODAY,
  view,
} from '../../../tests/support/timeline-charts.ts';
import { assessChart } from '../assess-chart.ts';
import { layoutTimeline } from './layout-timeline.ts';
import { overlap, textBox } from './sheet.ts';

const RUNS = { numRuns: 60 };

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
});
