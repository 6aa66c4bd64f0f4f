import { tenth } from './axis.ts';
import { barsOf } from './dose-bar.ts';
import { entryEventId, stopEventId } from './event-ids.ts';
import type { MedicationRow } from './medication-rows.ts';
import { type Scene, writeHeading } from './scene.ts';

/** As many drugs as fold into one lane; fewer keep their own. */
export const FOLDED_LEAST = 3;

const ROW = 20;
const BAR = 5;

/** Several drugs that share a lane. */
export interface FoldedMedicines {
  readonly lane: 'medication:earlier' | 'medication:other';
  readonly rows: readonly MedicationRow[];
}

/** Drugs in one lane, a thin bar each with its name; no doses. Opens on request. */
export function drawFoldedMedicines(scene: Scene, top: number, folded: FoldedMedicines): number {
  const { words, sizes } = scene;
  const { lane, rows } = folded;
  const count = rows.length;
  const name = lane === 'medication:earlier' ? words.earlier(count) : words.otherDrugs(count);
  const start = writeHeading(scene, top, { name, note: '', gutterY: top + ROW - 1 });
  const ends: number[] = [];
  for (const row of [...rows].sort((a, b) => a.from - b.from)) {
    const bars = barsOf(scene, row);
    const left = Math.min(...bars.map((bar) => bar.left));
    const right = Math.max(...bars.map((bar) => bar.right));
    const free = ends.findIndex((end) => end < left - 6);
    const line = free < 0 ? ends.length : free;
    const y = start + line * ROW + ROW - 5;
    ends[line] = right;
    drawThinBars(scene, row, y);
    scene.sheet.place(
      [
        { x: left, y: y - BAR, anchor: 'start' as const },
        { x: right, y: y - BAR, anchor: 'end' as const },
      ].map((place) => ({
        ...place,
        role: 'dose-note' as const,
        text: row.name,
        size: sizes.small,
        halo: true,
      })),
      { left: scene.axis.left, right: scene.axis.right, top: 0, bottom: Number.POSITIVE_INFINITY },
    );
  }
  const bottom = start + ends.length * ROW + 2;
  scene.lanes.push({ id: lane, kind: 'medication', name, top: start, bottom });
  return bottom;
}

function drawThinBars(scene: Scene, row: MedicationRow, y: number): void {
  const { sheet, pins, axis } = scene;
  for (const bar of barsOf(scene, row)) {
    const event = entryEventId(row.id, bar.span.entryId);
    if (axis.shows(bar.span.from)) pins.set(event, { x: bar.left, y });
    sheet.draw('mark', {
      kind: 'rect',
      role: 'dose-folded',
      x: bar.left,
      y: tenth(y - BAR / 2),
      width: tenth(Math.max(1.5, bar.right - bar.left)),
      height: BAR,
      radius: 1,
      event,
    });
  }
  for (const course of row.courses)
    if (course.to !== null && axis.shows(course.to))
      pins.set(stopEventId(row.id, course.to), { x: axis.held(course.to + 1), y });
}
