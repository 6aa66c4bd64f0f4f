import type { ChartAssessment } from '#domain/findings.ts';
import type { TimelineLayout, TimelineView } from '#domain/timeline.ts';
import { createAxis } from './axis.ts';
import { type Droppable, drawLanes } from './draw-lanes.ts';
import { keyOf } from './key.ts';
import { moments } from './moments.ts';
import { overviewOf } from './overview.ts';
import { panelsOf } from './panels.ts';
import { extentOf, type Range, shownRange } from './range.ts';
import { readoutOf } from './readout.ts';
import type { Scene } from './scene.ts';
import { createSheet } from './sheet.ts';
import { SIZES } from './sizes.ts';
import { summaryOf } from './summary.ts';
import { eventsOf, tableOf } from './table.ts';
import type { TimelineContent } from './timeline-content.ts';
import { type TimelineFacts, timelineFacts } from './timeline-facts.ts';

/** Narrower than this nothing can be read. */
const LEAST_WIDTH = 280;

/** What gives way first where the height is bounded (design, "Print"). */
const DROPS: readonly (readonly Droppable[])[] = [
  [],
  ['second-panel'],
  ['second-panel', 'side-effects'],
  ['second-panel', 'side-effects', 'life'],
];

/**
 * The combined timeline of a chart as plain data: both treatments, scores and life on one axis.
 * Pure: the same assessment and view give the same layout, and nothing after the day of assessment
 * enters it but what is planned.
 *
 * @param view width in px; the register decides the words, never the facts
 * @example layoutTimeline(definitions, assessChart(definitions, chart, today),
 *   { width: 1150, setting: 'desk', register: 'clinician', range: 'episode' })
 */
export function layoutTimeline(
  content: TimelineContent,
  assessment: ChartAssessment,
  view: TimelineView,
): TimelineLayout {
  const facts = timelineFacts(content, assessment, view.register);
  const fitting = { ...view, width: Math.max(LEAST_WIDTH, Math.round(view.width)) };
  for (const drop of DROPS) {
    const layout = layoutOf(facts, fitting, drop);
    const fits = fitting.maxHeight === undefined || layout.height <= fitting.maxHeight;
    if (fits || drop === DROPS.at(-1)) return layout;
  }
  return layoutOf(facts, fitting, []);
}

function layoutOf(
  facts: TimelineFacts,
  view: TimelineView,
  drop: readonly Droppable[],
): TimelineLayout {
  const range = shownRange(facts, view);
  const scene = sceneOf(facts, view, range);
  const all = moments(facts);
  const panels = panelsOf(facts, view, drop.includes('second-panel'));
  const drawn = drawLanes(scene, panels, drop);
  const shapes = scene.sheet.shapes();
  const { words } = facts;
  return {
    view,
    width: view.width,
    height: drawn.height,
    plot: {
      left: scene.axis.left,
      right: scene.axis.right,
      top: drawn.plotTop,
      bottom: drawn.height,
    },
    range: {
      from: range.from,
      to: range.to,
      today: facts.today,
      extent: extentOf(facts, view),
    },
    ticks: drawn.ticks,
    lanes: scene.lanes,
    shapes,
    events: eventsOf(facts, all, scene),
    readout: readoutOf(facts, all, panels),
    table: tableOf(facts, all, range),
    summary: summaryOf(facts),
    title: words.title,
    honesty: words.honesty,
    key: keyOf(shapes, words),
    notes: notesOf(facts, range, drawn.leftOut),
    instruments: facts.series.map((series) => ({
      id: series.definition.id,
      name: series.definition.shortTitle,
      shown: panels.includes(series),
    })),
    earlierMedicines: drawn.earlier,
    overview: overviewOf(facts),
  };
}

function sceneOf(facts: TimelineFacts, view: TimelineView, range: Range): Scene {
  const sizes = SIZES[view.setting];
  return {
    view,
    sizes,
    axis: createAxis(
      { from: range.from, to: range.to, today: facts.today },
      { left: sizes.leftEdge, right: view.width - sizes.rightEdge },
    ),
    sheet: createSheet(),
    facts,
    words: facts.words,
    patient: facts.register === 'patient',
    lanes: [],
    pins: new Map(),
  };
}

function notesOf(
  facts: TimelineFacts,
  range: Range,
  leftOut: readonly Droppable[],
): readonly string[] {
  const { words } = facts;
  const months = Math.round((facts.today - range.from) / 30.44);
  const cut = range.cut ? [words.rangeNote(months)] : [];
  if (leftOut.length === 0) return cut;
  return [...cut, words.leftOutNote(leftOut.map((lane) => words.leftOut[lane]))];
}
