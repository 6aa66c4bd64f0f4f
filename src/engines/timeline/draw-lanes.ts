import type { TimelineTick } from '#domain/timeline.ts';
import { drawEarlierMedicines, EARLIER_LEAST } from './earlier-medicines-lane.ts';
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
    y = drawScorePanel(scene, y + (i === 0 ? 2 : 8), series, i > 0);
  });
  const first = scene.lanes.find((lane) => lane.kind === 'score');
  if (first !== undefined) drawPlannedMarks(scene, first.top);
  else if (plannedShown(scene)) y = drawPlanLane(scene, y);
  const earlier = foldEarlier(scene);
  y = drawMedications(scene, y, earlier);
  for (const row of scene.facts.therapies)
    if (therapyShows(scene, row)) y = drawTherapyLane(scene, gapBefore(scene, y, 1), row);
  if (effectsShown(scene).length > 0 && !drop.includes('side-effects'))
    y = drawSideEffects(scene, gapBefore(scene, y, 2));
  if (lifeShown(scene).length > 0 && !drop.includes('life'))
    y = drawLifeLane(scene, gapBefore(scene, y, 2), plotTop);
  const height = Math.ceil(y + 6);
  drawMonthLines(scene, ticks, plotTop, height);
  drawFuture(scene, namesAbove(scene) ? plotTop : plotTop - 4, height);
  drawStepLines(scene, plotTop - 4, height);
  drawTodayLine(scene, 0, height);
  return {
    plotTop,
    height,
    ticks,
    leftOut: drop.filter((lane) => isMissed(scene, lane)),
    earlier: earlier === null ? null : { count: earlier.length, open: isOpen(scene) },
  };
}

function gapBefore(scene: Scene, y: number, extra: number): number {
  return y + scene.sizes.laneGap + extra;
}

function drawMedications(
  scene: Scene,
  top: number,
  earlier: readonly MedicationRow[] | null,
): number {
  let y = top;
  const folded = earlier !== null && !isOpen(scene) ? earlier : [];
  for (const row of scene.facts.medications)
    if (!folded.includes(row) && medicationShows(scene, row))
      y = drawMedicationLane(scene, gapBefore(scene, y, 0), row);
  if (folded.length > 0) y = drawEarlierMedicines(scene, gapBefore(scene, y, 0), folded);
  return y;
}

/** Drugs no longer taken, where many years are shown and there are three or more; else null. */
function foldEarlier(scene: Scene): readonly MedicationRow[] | null {
  if (!scene.axis.dense) return null;
  const former = scene.facts.medications.filter(
    (row) => row.to !== null && medicationShows(scene, row),
  );
  return former.length >= EARLIER_LEAST ? former : null;
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
