import type { TimelineTick } from '#domain/timeline.ts';
import {
  drawFoldedMedicines,
  FOLDED_LEAST,
  type FoldedMedicines,
} from './folded-medicines-lane.ts';
import {
  drawFuture,
  drawPlanLane,
  drawPlannedMarks,
  drawTodayLine,
  plannedShown,
} from './future.ts';
import { drawLifeLane, lifeShown } from './life-lane.ts';
import { drawMedicationLane, medicationShows } from './medication-lane.ts';
import type { MedicationRow } from './medication-rows.ts';
import { drawMonthLines, MONTHS_HEIGHT, writeMonths } from './months-row.ts';
import { namesAbove, type Scene } from './scene.ts';
import { drawScorePanel } from './score-panel.ts';
import type { ScoreSeries } from './score-series.ts';
import { drawSideEffects, effectsShown } from './side-effects-lane.ts';
import { drawStepLines, drawSteps } from './steps-row.ts';
import { drawTherapyLane, therapyShows } from './therapy-lane.ts';

/** Lanes that a bounded height can cost. */
export type Droppable = 'second-panel' | 'side-effects' | 'life';

export interface Drawn {
  readonly plotTop: number;
  readonly height: number;
  readonly ticks: readonly TimelineTick[];
  readonly leftOut: readonly Droppable[];
  readonly earlier: { readonly count: number; readonly open: boolean } | null;
}

/** Draws all lanes from the top, in their fixed order; an empty one is left out. */
export function drawLanes(
  scene: Scene,
  panels: readonly ScoreSeries[],
  drop: readonly Droppable[],
): Drawn {
  const ticks = writeMonths(scene, 0);
  const plotTop = drawSteps(scene, MONTHS_HEIGHT);
  let y = plotTop;
  panels.forEach((series, i) => {
    y = drawScorePanel(scene, y + (i === 0 ? 2 : 8), { series, small: i > 0 });
  });
  const first = scene.lanes.find((lane) => lane.kind === 'score');
  if (first !== undefined) drawPlannedMarks(scene, first.top);
  else if (plannedShown(scene)) y = drawPlanLane(scene, y);
  const folded = foldedMedicines(scene);
  y = drawMedications(scene, y, folded);
  for (const row of scene.facts.therapies)
    if (therapyShows(scene, row)) y = drawTherapyLane(scene, gapBefore(scene, y, 1), row);
  if (effectsShown(scene).length > 0 && !drop.includes('side-effects'))
    y = drawSideEffects(scene, gapBefore(scene, y, 2));
  if (lifeShown(scene).length > 0 && !drop.includes('life'))
    y = drawLifeLane(scene, gapBefore(scene, y, 2), plotTop);
  const height = Math.ceil(y + 6);
  drawMonthLines(scene, ticks, { top: plotTop, bottom: height });
  drawFuture(scene, namesAbove(scene) ? plotTop : plotTop - 4, height);
  drawStepLines(scene, plotTop - 4, height);
  drawTodayLine(scene, 0, height);
  return {
    plotTop,
    height,
    ticks,
    leftOut: drop.filter((lane) => isMissed(scene, lane)),
    earlier: foldedCount(scene, folded),
  };
}

function gapBefore(scene: Scene, y: number, extra: number): number {
  return y + scene.sizes.laneGap + extra;
}

function drawMedications(scene: Scene, top: number, folded: readonly FoldedMedicines[]): number {
  let y = top;
  const away = isOpen(scene) ? [] : folded.flatMap((one) => one.rows);
  for (const row of scene.facts.medications)
    if (!away.includes(row) && medicationShows(scene, row))
      y = drawMedicationLane(scene, gapBefore(scene, y, 0), row);
  if (isOpen(scene)) return y;
  for (const one of folded) y = drawFoldedMedicines(scene, gapBefore(scene, y, 0), one);
  return y;
}

/**
 * Where many years are shown, the drugs no longer taken; and always those beside the treatment,
 * such as a tablet for blood pressure. Fewer than three keep their lanes.
 */
function foldedMedicines(scene: Scene): readonly FoldedMedicines[] {
  const shown = scene.facts.medications.filter((row) => medicationShows(scene, row));
  const beside = (row: MedicationRow) => (row.definition?.role ?? 'other') === 'other';
  const former = (row: MedicationRow) => scene.axis.dense && row.to !== null && !beside(row);
  const all: readonly FoldedMedicines[] = [
    { lane: 'medication:earlier', rows: shown.filter(former) },
    { lane: 'medication:other', rows: shown.filter(beside) },
  ];
  return all.filter((one) => one.rows.length >= FOLDED_LEAST);
}

function foldedCount(scene: Scene, folded: readonly FoldedMedicines[]): Drawn['earlier'] {
  const count = folded.reduce((sum, one) => sum + one.rows.length, 0);
  return count === 0 ? null : { count, open: isOpen(scene) };
}

function isOpen(scene: Scene): boolean {
  return scene.view.earlierMedicinesOpen === true;
}

/** Something was there to be drawn. */
function isMissed(scene: Scene, lane: Droppable): boolean {
  if (lane === 'side-effects') return effectsShown(scene).length > 0;
  if (lane === 'life') return lifeShown(scene).length > 0;
  return scene.facts.series.length > 1;
}
