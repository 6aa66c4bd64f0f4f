import { describe, expect, it } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import type { TimelineLayout, TimelineView } from '#domain/timeline.ts';
import { readoutOn } from '#domain/timeline-readout.ts';
import { layoutTimeline } from '#engines/timeline/layout-timeline.ts';
import { assessEntries } from '#services/assess-entries.ts';
import { clinicalContent } from '#services/clinical-content.ts';
import { WREN_PHQ_9, WREN_SESSIONS, WREN_TODAY, wrenChart } from '../support/wren-chart.ts';

/** The case of the design's pictures: what they show is what is drawn. */
function wren(change: Partial<TimelineView> = {}): TimelineLayout {
  const content = clinicalContent();
  const { patient, entries } = wrenChart();
  const { assessment } = assessEntries(content, { patient, entries, asOf: WREN_TODAY });
  return layoutTimeline(content, assessment, {
    width: 1330,
    setting: 'desk',
    register: 'clinician',
    range: 'episode',
    ...change,
  });
}

function texts(layout: TimelineLayout, role: string): string[] {
  return layout.shapes.flatMap((shape) =>
    shape.kind === 'text' && shape.role === role ? [shape.text] : [],
  );
}

function count(layout: TimelineLayout, role: string): number {
  return layout.shapes.filter((shape) => shape.role === role).length;
}

function said(layout: TimelineLayout, date: string): string[] {
  return readoutOn(layout.readout, dayNumber(date)).map((line) =>
    line.parts.map((part) => part.text).join(''),
  );
}

describe('the timeline of the design’s own case', () => {
  const layout = wren();

  it('names the three steps and what they came to', () => {
    expect(texts(layout, 'step-title')).toEqual([
      'Step 1 · CBT started',
      'Step 2 · sertraline added',
      'Step 3 · raised to 100 mg',
    ]);
    expect(texts(layout, 'step-result')).toEqual([
      '16.0 weeks · 19 to 18 · no response',
      '6.0 wk · no response',
      '8.0 weeks · 16 to 11 · partial',
    ]);
  });

  it('has its lanes in the fixed order', () => {
    expect(layout.lanes.map((lane) => lane.id)).toEqual([
      'steps',
      'score:phq-9',
      'score:gad-7',
      'medication:sertraline',
      'therapy:cbt-individual',
      'side-effects',
      'life',
    ]);
  });

  it('labels every score, both flags, the gap, the target and the half-way line', () => {
    const labels = [...texts(layout, 'score-label'), ...texts(layout, 'score-label-strong')];
    const totals = WREN_PHQ_9.map(([, total]) => String(total));
    expect(labels.sort()).toEqual([...totals, '12', '9'].sort());
    expect(texts(layout, 'item-label')).toEqual(['item 9: 1', 'item 9: 1']);
    expect(texts(layout, 'gap-label')).toEqual(['no score for 6 weeks', '6 weeks without']);
    expect(texts(layout, 'target-label')).toEqual(['target: under 5']);
    expect(texts(layout, 'half-way-label')).toEqual(['half-way: 8']);
  });

  it('draws 15 sessions held, 3 missed and 3 planned, and numbers 1 and every fifth', () => {
    const missed = WREN_SESSIONS.filter(([, homework]) => homework === null).length;
    expect(count(layout, 'session-attended')).toBe(WREN_SESSIONS.length - missed);
    expect(count(layout, 'session-missed')).toBe(missed);
    expect(count(layout, 'session-planned')).toBe(3);
    expect(texts(layout, 'session-number')).toEqual(['1', '5', '10', '15']);
  });

  it('writes the dose in its bar and the missed days under it', () => {
    expect(texts(layout, 'dose-label')).toEqual(['50 mg', '100 mg · 8.0 weeks']);
    expect(texts(layout, 'dose-note')).toEqual(['4 days missed']);
    expect(count(layout, 'dose-missed')).toBe(2);
  });

  it('reads out a day as the design does', () => {
    expect(said(layout, '2026-10-26')).toEqual([
      'Mon 26 Oct 2026',
      'step 3, week 4.0',
      'PHQ-9 13 moderate, −18.8 % in this step',
      'GAD-7 10 moderate, −16.7 % in this step',
      'Sertraline 100 mg, day 29',
      'CBT 13 sessions so far',
    ]);
    expect(said(layout, '2026-10-18')).toContain('Sertraline 100 mg, day 21, dose missed');
    expect(said(layout, '2026-12-08')).toEqual(['Tue 8 Dec 2026', 'Planned: PHQ-9 due']);
  });

  it('says in two sentences where things stand and what is not known', () => {
    expect(layout.summary).toBe(
      '3 treatment steps since 27 Apr 2026; now step 3, raised to 100 mg, week 8.0. ' +
        'PHQ-9 19 on 20 Apr 2026, 11 on 20 Nov 2026. ' +
        'Not known: no PHQ-9 for 6 weeks (29 Jun to 10 Aug 2026).',
    );
  });

  it('tells the person the same facts in plain words', () => {
    const own = wren({ register: 'patient', width: 358, setting: 'phone', range: 'all' });
    expect(texts(own, 'lane-name')).toEqual([
      'How heavy things were',
      'Sertraline',
      'Talking therapy (CBT)',
      'Side effects you told us about',
      'Life, and your words',
    ]);
    expect(texts(own, 'band-name')).toEqual([
      'very light',
      'light',
      'medium',
      'heavy',
      'very heavy',
    ]);
    const flagged = own.table.rows.filter((row) => row.detail.includes('hard thoughts'));
    expect(flagged.map((row) => row.dateText)).toEqual(['20 Apr 2026', '17 Aug 2026']);
  });
});
