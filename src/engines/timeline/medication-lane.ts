import { tenth } from './axis.ts';
import { barHeight, barsOf, type DoseLane, dayColumn, drawCourse } from './dose-bar.ts';
import { labelDoses, labelStops } from './dose-labels.ts';
import { entryEventId } from './event-ids.ts';
import { doseText, plainNumber } from './figures.ts';
import { faceOf } from './look.ts';
import { courseOn, type MedicationRow, type MissedDays } from './medication-rows.ts';
import { type Scene, writeHeading } from './scene.ts';
import type { TextSpec } from './sheet.ts';
import { fitText, textWidth } from './text-width.ts';

/** True where the drug, or an appointment with it, reaches into the range. */
export function medicationShows(scene: Scene, row: MedicationRow): boolean {
  return barsOf(scene, row).length > 0;
}

/** Draws one drug's lane and returns its lower edge. */
export function drawMedicationLane(scene: Scene, top: number, row: MedicationRow): number {
  const { sizes } = scene;
  const tallest = sizes.barBase + sizes.barShare;
  const note = usualDose(scene, row);
  const gutterY = top + tallest / 2 + (note === '' ? 4 : 0);
  const start = writeHeading(scene, top, { name: row.name, note, gutterY });
  const lane: DoseLane = { row, base: start + tallest, tallest, bars: barsOf(scene, row) };
  for (const course of row.courses) drawCourse(scene, lane, course);
  for (const missed of row.missed) cutOut(scene, lane, missed);
  labelDoses(scene, lane);
  const below = [
    ...labelMissed(scene, lane),
    ...labelAdherence(scene, lane),
    ...labelStops(scene, lane).flatMap((stop) => writeBelow(scene, lane, stop)),
  ];
  const bottom = lane.base + (below.length > 0 ? sizes.small + 6 : 3);
  scene.lanes.push({ id: row.id, kind: 'medication', name: row.name, top: start, bottom });
  return bottom;
}

function usualDose(scene: Scene, row: MedicationRow): string {
  const dose = row.definition?.dose;
  if (dose === undefined || dose.minimumEffectiveMg === null || dose.usualHighMg === null)
    return '';
  return scene.words.usual(plainNumber(dose.minimumEffectiveMg), doseText(dose.usualHighMg));
}

/** Days without the medicine: cut out of the bar, and outlined. */
function cutOut(scene: Scene, lane: DoseLane, missed: MissedDays): void {
  const { axis, sheet, pins } = scene;
  if (missed.to < axis.from || missed.from > axis.to) return;
  const { left, right } = dayColumn(scene, missed.from, missed.to);
  const dose = courseOn(lane.row, missed.from)?.spans.findLast((span) => span.from <= missed.from);
  const height = barHeight(scene, lane.row, dose?.dailyDoseMg ?? null);
  const event = entryEventId(lane.row.id, missed.entryId);
  pins.set(event, { x: tenth((left + right) / 2), y: tenth(lane.base - height / 2) });
  sheet.draw('mark', {
    kind: 'rect',
    role: 'dose-missed',
    x: left,
    y: tenth(lane.base - height - 1),
    width: tenth(right - left),
    height: tenth(height + 1),
    event,
  });
}

/** Two days or more get a label, under the bar. */
function labelMissed(scene: Scene, lane: DoseLane): readonly TextSpec[] {
  return lane.row.missed.flatMap((missed) => {
    const days = missed.to - missed.from + 1;
    const outside = missed.to < scene.axis.from || missed.from > scene.axis.to;
    if (days < 2 || outside || scene.axis.dense) return [];
    const { left, right } = dayColumn(scene, missed.from, missed.to);
    const event = entryEventId(lane.row.id, missed.entryId);
    const text = scene.words.missedDays(days);
    return writeBelow(scene, lane, { x: (left + right) / 2, text, event });
  });
}

function labelAdherence(scene: Scene, lane: DoseLane): readonly TextSpec[] {
  return lane.row.lowAdherence.flatMap((report) => {
    if (!scene.axis.shows(report.day)) return [];
    const event = entryEventId(lane.row.id, report.entryId);
    const x = scene.axis.x(report.day);
    scene.pins.set(event, { x, y: lane.base });
    return writeBelow(scene, lane, { x, text: scene.words.taken(report.percent), event });
  });
}

interface NoteBelow {
  readonly x: number;
  readonly text: string;
  readonly event: string;
}

/** Centered under a place, held inside the plot; what happened is not written into the future. */
function writeBelow(scene: Scene, lane: DoseLane, note: NoteBelow): readonly TextSpec[] {
  const { axis, sheet, sizes } = scene;
  const right = Math.max(axis.left + 1, axis.held(axis.today));
  const set = { size: sizes.small, face: faceOf('dose-note') };
  const text = fitText(note.text, right - axis.left, set);
  const width = textWidth(text, set.size, set.face);
  const written = sheet.place([
    {
      role: 'dose-note',
      text,
      x: Math.min(right - width, Math.max(axis.left, note.x - width / 2)),
      y: lane.base + sizes.small + 2.5,
      size: sizes.small,
      anchor: 'start',
      halo: true,
      event: note.event,
    },
  ]);
  return written === null ? [] : [written];
}
