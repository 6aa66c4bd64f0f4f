import { tenth } from './axis.ts';
import { wholeWeeks } from './figures.ts';
import type { Scene } from './scene.ts';
import { GAP_DAYS } from './score-marks.ts';
import type { Panel } from './score-panel.ts';
import type { ScorePoint } from './score-series.ts';
import type { TextSpec } from './sheet.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The line through the scores, broken where nothing was measured, and what bridges the breaks. */
export function drawScoreLine(scene: Scene, panel: Panel): void {
  for (const run of unbrokenRuns(panel.series.points)) {
    const spots = clipped(scene, panel, run);
    if (spots.length > 1)
      scene.sheet.draw('mark', { kind: 'path', role: 'score-line', d: pathThrough(spots) });
  }
  drawGaps(scene, panel);
  drawStable(scene, panel);
}

/** Runs of scores no more than 35 days apart. A gap is never joined. */
export function unbrokenRuns(points: readonly ScorePoint[]): readonly (readonly ScorePoint[])[] {
  const runs: ScorePoint[][] = [];
  for (const point of points) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && point.day - last.day <= GAP_DAYS) runs.at(-1)?.push(point);
    else runs.push([point]);
  }
  return runs;
}

/** The part of a run inside the range, cut at its edges. */
export function clipped(scene: Scene, panel: Panel, run: readonly ScorePoint[]): readonly Spot[] {
  const { axis } = scene;
  const spots: Spot[] = [];
  const cut = (a: ScorePoint, b: ScorePoint, day: number): Spot => {
    const share = (day - a.day) / (b.day - a.day);
    return { x: axis.x(day), y: panel.y(a.total + (b.total - a.total) * share) };
  };
  run.forEach((point, i) => {
    const before = run[i - 1];
    if (before !== undefined && before.day < axis.from && point.day > axis.from)
      spots.push(cut(before, point, axis.from));
    if (axis.shows(point.day)) spots.push({ x: axis.x(point.day), y: panel.y(point.total) });
    else if (before !== undefined && before.day < axis.to && point.day > axis.to)
      spots.push(cut(before, point, axis.to));
  });
  return spots;
}

function pathThrough(spots: readonly Spot[]): string {
  return spots.map((spot, i) => `${i === 0 ? 'M' : 'L'}${spot.x} ${spot.y}`).join('');
}

function drawGaps(scene: Scene, panel: Panel): void {
  const { axis, sheet } = scene;
  for (const gap of panel.series.gaps) {
    if (gap.to < axis.from || gap.from > axis.to) continue;
    const left = axis.shows(gap.from) ? axis.x(gap.from) + panel.dotRadius + 4 : axis.left + 2;
    const ends = gap.after === null ? 3 : panel.dotRadius + 4;
    const right = axis.shows(gap.to) ? axis.x(gap.to) - ends : axis.right - 2;
    if (right - left < 6) continue;
    const level = gap.after === null ? gap.before : (gap.before + gap.after) / 2;
    const y = panel.y(level);
    const ticks = `M${tenth(left)} ${y - 4}v8M${tenth(right)} ${y - 4}v8`;
    sheet.draw('mark', {
      kind: 'path',
      role: 'gap-bracket',
      d: `${ticks}M${tenth(left)} ${y}H${tenth(right)}`,
    });
    sheet.keepFree({ left, right, top: y - 4, bottom: y + 4 });
  }
}

/** Where a gap can be named: over its bracket, under it. */
export function labelGaps(scene: Scene, panel: Panel): void {
  const { axis, sheet, sizes, words } = scene;
  const frame = { left: axis.left, right: axis.right, top: panel.top, bottom: panel.bottom };
  for (const gap of panel.series.gaps) {
    const left = axis.held(gap.from);
    const right = axis.held(gap.to);
    if (right <= left || panel.small) continue;
    const level = gap.after === null ? gap.before : (gap.before + gap.after) / 2;
    const y = panel.y(level);
    const inside = { ...frame, left: left + 2, right: right - 2 };
    const choices = words.gap(wholeWeeks(gap.to - gap.from)).flatMap((text) =>
      [y - 7, y + sizes.small + 5].map(
        (baseline): TextSpec => ({
          role: 'gap-label',
          text,
          x: (left + right) / 2,
          y: baseline,
          size: sizes.small,
          anchor: 'middle',
          halo: true,
        }),
      ),
    );
    sheet.place(choices, inside);
  }
}

/** A flat 3 px line under the dots while a response or remission holds; broken at gaps. */
function drawStable(scene: Scene, panel: Panel): void {
  if (scene.patient) return;
  for (const run of panel.series.stable) {
    const points = panel.series.points.filter(
      (point) => point.day >= run.from && point.day <= run.to,
    );
    const spots = clipped(scene, panel, points);
    const first = spots[0];
    const last = spots.at(-1);
    if (first === undefined || last === undefined || last.x <= first.x) continue;
    const lowest = Math.max(...spots.map((spot) => spot.y)) + panel.dotRadius + 6;
    const y = tenth(Math.min(panel.bottom - 3, lowest));
    scene.sheet.draw('line', {
      kind: 'line',
      role: 'stable-line',
      x1: first.x,
      y1: y,
      x2: last.x,
      y2: y,
    });
    scene.sheet.keepFree({ left: first.x, right: last.x, top: y - 2, bottom: y + 2 });
    if (!panel.small) labelStable(scene, panel, { left: first.x, right: last.x, y });
  }
}

function labelStable(
  scene: Scene,
  panel: Panel,
  line: { readonly left: number; readonly right: number; readonly y: number },
): void {
  const { sheet, sizes, words, axis } = scene;
  const label = {
    role: 'target-label' as const,
    text: words.stable,
    size: sizes.small,
    halo: true,
  };
  const level = line.y + sizes.small * 0.3;
  const choices: readonly TextSpec[] = [
    { ...label, x: line.right + 6, y: level, anchor: 'start' },
    { ...label, x: line.left - 6, y: level, anchor: 'end' },
    { ...label, x: line.right, y: line.y + sizes.small + 2, anchor: 'end' },
  ];
  const right = Math.min(axis.right, axis.held(axis.today) - 2);
  sheet.place(choices, { left: axis.left, right, top: panel.top, bottom: panel.bottom });
}
