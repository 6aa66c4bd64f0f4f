import { describe, expect, it } from 'vitest';
import { calendarDate } from '#domain/calendar.ts';
import type { TimelineLayout, TimelineShape, TimelineView } from '#domain/timeline.ts';
import { ChartBuilder, TEST_DEFINITIONS } from '../../../tests/support/chart-builder.ts';
import { TODAY } from '../../../tests/support/timeline-charts.ts';
import { assessChart } from '../assess-chart.ts';
import { layoutTimeline } from './layout-timeline.ts';
import { SIZES } from './sizes.ts';

const DESK: TimelineView = {
  width: 1150,
  setting: 'desk',
  register: 'clinician',
  range: 'all',
};

function roles(layout: TimelineLayout, ...wanted: readonly string[]): readonly TimelineShape[] {
  return layout.shapes.filter((shape) => wanted.includes(shape.role));
}

function texts(layout: TimelineLayout, role: string): string[] {
  return layout.shapes.flatMap((shape) =>
    shape.kind === 'text' && shape.role === role ? [shape.text] : [],
  );
}

describe('scores', () => {
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

describe('the layout', () => {
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
