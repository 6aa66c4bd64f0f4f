import type { DayNumber } from '#domain/calendar.ts';
import type { DoseSpan, MedicationCourse } from '#domain/chart-history.ts';
import { tenth } from './axis.ts';
import { entryEventId, stopEventId } from './event-ids.ts';
import type { MedicationRow } from './medication-rows.ts';
import type { Scene } from './scene.ts';

/** A dose span as it stands in its lane. */
export interface Bar {
  readonly span: DoseSpan;
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

/** The lane of one drug: bars stand on `base`. */
export interface DoseLane {
  readonly row: MedicationRow;
  readonly base: number;
  readonly tallest: number;
  readonly bars: readonly Bar[];
}

const RAMP = 7;

/** Height is the share of the highest licensed dose; an unknown dose stands at middle height. */
export function barHeight(scene: Scene, row: MedicationRow, mg: number | null): number {
  const { barBase, barShare } = scene.sizes;
  if (mg === null || row.fullMg === null) return (barBase + barShare) / 2;
  return barBase + barShare * Math.min(1, mg / row.fullMg);
}

/** The bars of a drug that reach into the range. */
export function barsOf(scene: Scene, row: MedicationRow): readonly Bar[] {
  const { axis } = scene;
  return row.courses.flatMap((course) =>
    course.spans.flatMap((span) => {
      // The last day taken is drawn whole; what goes on ends at today.
      const end = span.to === null ? axis.today : Math.min(span.to + 1, axis.today);
      if (end < axis.from || span.from > axis.to) return [];
      return [
        {
          span,
          left: axis.held(span.from),
          right: axis.held(end),
          height: barHeight(scene, row, span.dailyDoseMg),
        },
      ];
    }),
  );
}

/** Draws a course as runs of one look: known doses filled, an unknown dose a dashed outline. */
export function drawCourse(scene: Scene, lane: DoseLane, course: MedicationCourse): void {
  const runs: Bar[][] = [];
  for (const bar of lane.bars.filter((one) => course.spans.includes(one.span))) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && lookOf(last) === lookOf(bar)) runs.at(-1)?.push(bar);
    else runs.push([bar]);
  }
  for (const run of runs) drawRun(scene, lane, run);
  drawStop(scene, lane, course);
  for (const bar of lane.bars) {
    const event = entryEventId(lane.row.id, bar.span.entryId);
    if (course.spans.includes(bar.span) && scene.axis.shows(bar.span.from))
      scene.pins.set(event, { x: bar.left, y: tenth(lane.base - bar.height) });
  }
}

function lookOf(bar: Bar): 'dose-line' | 'dose-unknown' | 'dose-as-needed' {
  if (bar.span.asNeeded) return 'dose-as-needed';
  return bar.span.dailyDoseMg === null ? 'dose-unknown' : 'dose-line';
}

function drawRun(scene: Scene, lane: DoseLane, run: readonly Bar[]): void {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return;
  const role = lookOf(first);
  const event = entryEventId(lane.row.id, first.span.entryId);
  const top = topEdge(lane.base, run);
  const { axis, sheet } = scene;
  if (role === 'dose-line')
    sheet.draw('mark', {
      kind: 'path',
      role: 'dose-fill',
      d: `M${first.left} ${lane.base}L${top}V${lane.base}Z`,
      event,
    });
  // An edge is drawn only where the dose really begins or ends inside the range.
  const start = axis.shows(first.span.from) ? `M${first.left} ${lane.base}L` : 'M';
  const end = last.span.to !== null && axis.shows(last.span.to) ? `V${lane.base}` : '';
  const open = `${start}${top}${end}`;
  const closed = `M${first.left} ${lane.base}L${top}V${lane.base}Z`;
  const d = role === 'dose-line' ? open : closed;
  sheet.draw('mark', { kind: 'path', role, d, event });
}

/** "x y L x y …" along the top of a run, with a short ramp at each change of dose. */
function topEdge(base: number, run: readonly Bar[]): string {
  return run
    .map((bar, i) => {
      const y = tenth(base - bar.height);
      const before = run[i - 1];
      if (before === undefined) return `${bar.left} ${y}L${bar.right} ${y}`;
      const ramp = Math.min(RAMP, (bar.right - bar.left) / 2);
      const foot = `${bar.left} ${tenth(base - before.height)}`;
      return `${foot}L${tenth(bar.left + ramp)} ${y}L${bar.right} ${y}`;
    })
    .join('L');
}

function drawStop(scene: Scene, lane: DoseLane, course: MedicationCourse): void {
  const { axis, sheet, pins } = scene;
  if (course.to === null || !axis.shows(course.to)) return;
  const x = axis.held(course.to + 1);
  const event = stopEventId(lane.row.id, course.to);
  pins.set(event, { x, y: tenth(lane.base - lane.tallest / 2) });
  sheet.draw('mark', {
    kind: 'line',
    role: 'dose-stop',
    x1: x,
    x2: x,
    y1: tenth(lane.base - lane.tallest),
    y2: lane.base + 3,
    event,
  });
}

/** The stretch of a lane that some days take up, up to today and wide enough to be seen. */
export function dayColumn(
  scene: Scene,
  from: DayNumber,
  to: DayNumber,
): { readonly left: number; readonly right: number } {
  const { axis } = scene;
  const end = axis.held(Math.min(to + 1, axis.today));
  const left = Math.min(axis.held(from), end - LEAST_COLUMN);
  return { left, right: Math.max(end, left + LEAST_COLUMN) };
}

const LEAST_COLUMN = 3.5;
