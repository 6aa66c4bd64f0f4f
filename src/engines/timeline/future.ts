import { tenth } from './axis.ts';
import { entryEventId } from './event-ids.ts';
import { dayAndMonth } from './figures.ts';
import { faceOf } from './look.ts';
import { namesAbove, type Scene } from './scene.ts';
import { textWidth } from './text-width.ts';

const PLAN = 'plan';

/** Measures and visits that are planned: dashed squares hanging from the top of the first panel. */
export function drawPlannedMarks(scene: Scene, top: number): void {
  const { axis, sheet, sizes, facts, pins } = scene;
  for (const plan of facts.planned) {
    if (!axis.shows(plan.day)) continue;
    const x = axis.x(plan.day);
    const event = entryEventId(PLAN, plan.entryId);
    pins.set(event, { x, y: top + 13 });
    sheet.keepFree({ left: x - 6, right: x + 6, top, bottom: top + 18 });
    sheet.draw(
      'mark',
      { kind: 'line', role: 'planned-stem', x1: x, x2: x, y1: top, y2: top + 8, event },
      {
        kind: 'rect',
        role: 'planned-mark',
        x: tenth(x - 5),
        y: top + 8,
        width: 10,
        height: 10,
        event,
      },
    );
    const texts = namesAbove(scene) ? [] : plan.labels;
    const frame = { left: axis.held(axis.today) + 2, right: axis.right, top, bottom: top + 40 };
    sheet.place(
      texts.map((text) => ({
        role: 'planned-label' as const,
        text,
        x,
        y: top + 19 + sizes.small,
        size: sizes.small,
        anchor: 'middle' as const,
        halo: true,
        event,
      })),
      frame,
    );
  }
}

export function plannedShown(scene: Scene): boolean {
  return scene.facts.planned.some((plan) => scene.axis.shows(plan.day));
}

/** Without a score panel the plans have a lane of their own. */
export function drawPlanLane(scene: Scene, top: number): number {
  const bottom = top + 34;
  drawPlannedMarks(scene, top);
  scene.lanes.push({ id: PLAN, kind: 'plan', name: scene.words.planned, top, bottom });
  return bottom;
}

/** The ground right of today: hatched, and nothing in it but what is planned. */
export function drawFuture(scene: Scene, top: number, bottom: number): void {
  const { axis, sheet } = scene;
  if (axis.to <= axis.today) return;
  const left = Math.max(axis.left, axis.x(axis.today));
  const d = hatching({ left, right: axis.right, top, bottom });
  sheet.draw('future', { kind: 'path', role: 'future-hatch', d });
}

const HATCH_STEP = 10;

/** Lines of 45 degrees, cut to a box. */
function hatching(box: {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}): string {
  const { left, right, top, bottom } = box;
  const lines: string[] = [];
  const first = Math.ceil((left + top) / HATCH_STEP) * HATCH_STEP;
  for (let sum = first; sum < right + bottom; sum += HATCH_STEP) {
    // On each line x + y is the same.
    const x1 = Math.max(left, sum - bottom);
    const x2 = Math.min(right, sum - top);
    if (x2 > x1) lines.push(`M${tenth(x1)} ${tenth(sum - x1)}L${tenth(x2)} ${tenth(sum - x2)}`);
  }
  return lines.join('');
}

/** The ink line of today, with its pill on the axis. Placed before the months, which give way. */
export function writeToday(scene: Scene, axisTop: number): void {
  const { axis, sheet, sizes, words, facts } = scene;
  if (!axis.shows(axis.today)) return;
  const texts = words.today(dayAndMonth(facts.today, words));
  const text = (namesAbove(scene) ? texts.at(-1) : texts[0]) ?? '';
  const width = textWidth(text, sizes.small, faceOf('today-label')) + 14;
  const x = axis.x(axis.today);
  const left = Math.max(axis.left, Math.min(axis.right - width, x - width / 2));
  sheet.draw('text', {
    kind: 'rect',
    role: 'today-pill',
    x: tenth(left),
    y: axisTop + 1,
    width: tenth(width),
    height: 17,
    radius: 8.5,
  });
  sheet.place([
    {
      role: 'today-label',
      text,
      x: left + width / 2,
      y: axisTop + 9.5 + sizes.small * 0.34,
      size: sizes.small,
      anchor: 'middle',
      halo: false,
    },
  ]);
  sheet.keepFree({ left: left - 3, right: left + width + 3, top: axisTop, bottom: axisTop + 18 });
}

export function drawTodayLine(scene: Scene, axisTop: number, bottom: number): void {
  const { axis, sheet } = scene;
  if (!axis.shows(axis.today)) return;
  const x = axis.x(axis.today);
  // Under the marks: what happened today stands on it.
  sheet.draw('line', {
    kind: 'line',
    role: 'today-line',
    x1: x,
    x2: x,
    y1: axisTop + 18,
    y2: bottom,
  });
}
