import { scoreEventId } from './event-ids.ts';
import { plainNumber } from './figures.ts';
import type { Scene } from './scene.ts';
import { clipped, labelGaps, type Spot, unbrokenRuns } from './score-line.ts';
import type { Panel } from './score-panel.ts';
import type { ScorePoint } from './score-series.ts';
import { type Box, type TextSpec, textBox } from './sheet.ts';

/** Order of placing: rings, last score, step baselines, first, highest; then the others. */
const RANKS = { mark: 0, last: 1, base: 2, first: 3, highest: 4, other: 9 } as const;

interface Ranked {
  readonly point: ScorePoint;
  readonly rank: number;
}

/**
 * Writes the scores at their dots, the weightier ones first; a label that collides is left out, not
 * shrunk. The patient's picture has no numbers.
 */
export function labelScores(scene: Scene, panel: Panel, which: 'first' | 'rest'): void {
  if (which === 'rest') labelGaps(scene, panel);
  if (scene.patient) return;
  const ranked = rankedPoints(scene, panel)
    .filter(({ rank }) => (which === 'first' ? rank < RANKS.other : rank === RANKS.other))
    .sort((a, b) => a.rank - b.rank);
  const lines = unbrokenRuns(panel.series.points).map((run) => clipped(scene, panel, run));
  for (const one of ranked) labelScore(scene, panel, { ...one, lines });
}

function rankedPoints(scene: Scene, panel: Panel): readonly Ranked[] {
  const shown = panel.series.points.filter((point) => scene.axis.shows(point.day));
  const highest = Math.max(...shown.map((point) => point.total));
  const firstHighest = shown.find((point) => point.total === highest);
  const rankOf = (point: ScorePoint, i: number): number => {
    if (point.mark !== null && !panel.small) return RANKS.mark;
    if (i === shown.length - 1) return RANKS.last;
    if (i === 0) return RANKS.first;
    if (point.base && !scene.axis.dense) return RANKS.base;
    if (scene.axis.dense && point === firstHighest) return RANKS.highest;
    return RANKS.other;
  };
  const ranked = shown.map((point, i) => ({ point, rank: rankOf(point, i) }));
  if (panel.small) return ranked.filter(({ rank }) => rank === RANKS.last || rank === RANKS.first);
  return scene.axis.dense ? ranked.filter(({ rank }) => rank !== RANKS.other) : ranked;
}

function labelScore(
  scene: Scene,
  panel: Panel,
  { point, rank, lines }: Ranked & { readonly lines: readonly (readonly Spot[])[] },
): void {
  const { axis, sheet, words } = scene;
  const figure = plainNumber(point.total);
  const text =
    point.mark === null || panel.small
      ? figure
      : point.mark === 'response'
        ? words.response(figure)
        : words.remission(figure);
  const strong = rank < RANKS.other;
  const spec = (dx: number, dy: number, anchor: TextSpec['anchor']): TextSpec => ({
    role: strong ? 'score-label-strong' : 'score-label',
    text,
    x: axis.x(point.day) + dx,
    y: panel.y(point.total) + dy + scene.sizes.label * 0.36,
    size: scene.sizes.label,
    anchor,
    halo: true,
    event: scoreEventId(panel.series.definition.id, point),
  });
  const choices = placesAround(reachOf(point, panel), point.mark !== null, spec);
  const frame = { left: axis.left, right: axis.right, top: panel.top, bottom: panel.bottom };
  const offLine = choices.filter((one) => !lines.some((line) => crosses(textBox(one), line)));
  if (sheet.place(offLine, frame) === null) sheet.place(choices, frame);
}

function reachOf(point: ScorePoint, panel: Panel): number {
  if (point.flags.length > 0) return 10;
  return point.mark === null ? panel.dotRadius : panel.dotRadius + 4;
}

/** Above, below, right, left; the words of a ring stand below first. */
function placesAround(
  reach: number,
  ringed: boolean,
  spec: (dx: number, dy: number, anchor: TextSpec['anchor']) => TextSpec,
): readonly TextSpec[] {
  const up = spec(0, -reach - 8, 'middle');
  const down = spec(0, reach + 9, 'middle');
  const sides = [spec(reach + 4, 0, 'start'), spec(-reach - 4, 0, 'end')];
  const slants = [spec(reach, -reach - 6, 'start'), spec(-reach, -reach - 6, 'end')];
  return ringed ? [down, up, ...slants, ...sides] : [up, down, ...sides];
}

/** True where the score line runs through the box. */
function crosses(box: Box, line: readonly Spot[]): boolean {
  return line.some((end, i) => {
    const start = line[i - 1];
    if (start === undefined || end.x < box.left || start.x > box.right) return false;
    const from = Math.max(start.x, box.left);
    const to = Math.min(end.x, box.right);
    const slope = end.x === start.x ? 0 : (end.y - start.y) / (end.x - start.x);
    const low = Math.min(start.y + (from - start.x) * slope, start.y + (to - start.x) * slope);
    const high = Math.max(start.y + (from - start.x) * slope, start.y + (to - start.x) * slope);
    return low < box.bottom && high > box.top;
  });
}
