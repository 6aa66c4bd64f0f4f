import type { Bar, DoseLane } from './dose-bar.ts';
import { dayColumn } from './dose-bar.ts';
import { entryEventId, stopEventId } from './event-ids.ts';
import { doseText, weeksFigure } from './figures.ts';
import { faceOf } from './look.ts';
import { spanDays } from './medication-rows.ts';
import type { Scene } from './scene.ts';
import type { TextSpec } from './sheet.ts';
import { textWidth } from './text-width.ts';

/** Writes each dose in the first free stretch of its bar, else above it, else nowhere. */
export function labelDoses(scene: Scene, lane: DoseLane): void {
  for (const bar of lane.bars) labelBar(scene, lane, bar);
}

function labelBar(scene: Scene, lane: DoseLane, bar: Bar): void {
  const { sheet, sizes } = scene;
  const event = entryEventId(lane.row.id, bar.span.entryId);
  const inBar = { role: 'dose-label' as const, size: sizes.label, halo: false, event };
  const texts = textsOf(scene, bar);
  const stretches = freeStretches(scene, lane, bar);
  const fitting = texts.flatMap((text) =>
    stretches
      .filter(([from, to]) => textWidth(text, sizes.label, faceOf('dose-label')) < to - from)
      .map(
        ([from]): TextSpec => ({
          ...inBar,
          text,
          x: from,
          y: lane.base - bar.height / 2 + sizes.label * 0.36,
          anchor: 'start',
        }),
      ),
  );
  if (sheet.place(fitting) !== null) return;
  const plain = texts.at(-1) ?? '';
  const above = [plain, figureAlone(plain)]
    .filter((text) => textWidth(text, sizes.small, faceOf('dose-label')) < bar.right - bar.left - 2)
    .map(
      (text): TextSpec => ({
        ...inBar,
        text,
        x: (bar.left + bar.right) / 2 + 2,
        y: lane.base - bar.height - 4,
        size: sizes.small,
        anchor: 'middle',
        halo: true,
      }),
    );
  sheet.place(above);
}

/** "100 mg · 8.0 weeks", then "100 mg". */
function textsOf(scene: Scene, bar: Bar): readonly string[] {
  const { words, axis, facts } = scene;
  const { dailyDoseMg, asNeeded } = bar.span;
  const dose = dailyDoseMg === null ? words.doseUnknown : doseText(dailyDoseMg);
  if (asNeeded) {
    const plain = words.asNeeded;
    return dailyDoseMg === null ? [plain] : [`${dose}, ${plain}`, plain];
  }
  const long = words.doseWeeks(dose, weeksFigure(spanDays(bar.span, facts.today)));
  return dailyDoseMg === null || axis.dense || long === dose ? [dose] : [long, dose];
}

/** A number without its unit only where that is all that fits. */
function figureAlone(text: string): string {
  return /^[\d.,]+ mg$/.test(text) ? text.replace(' mg', '') : '';
}

/** The bar without its ramp and without the days that were cut out of it. */
function freeStretches(
  scene: Scene,
  lane: DoseLane,
  bar: Bar,
): readonly (readonly [number, number])[] {
  const cuts = lane.row.missed
    .map((missed) => dayColumn(scene, missed.from, missed.to))
    .filter((cut) => cut.right > bar.left && cut.left < bar.right)
    .sort((a, b) => a.left - b.left);
  const starts = [bar.left + 7, ...cuts.map((cut) => cut.right + 3)];
  const ends = [...cuts.map((cut) => cut.left - 3), bar.right - 3];
  return starts.map((start, i) => [start, ends[i] ?? start] as const);
}

/** A reason for which there is no room after its mark. */
interface StopLeft {
  readonly x: number;
  readonly text: string;
  readonly event: string;
}

/** Why it was stopped, after the mark, if it fits before today; returns those that do not. */
export function labelStops(scene: Scene, lane: DoseLane): readonly StopLeft[] {
  const { axis, sheet, sizes } = scene;
  const face = faceOf('dose-note');
  return lane.row.courses.flatMap(({ to, stopReason }) => {
    if (to === null || stopReason === null || !axis.shows(to) || axis.dense) return [];
    const x = axis.held(to + 1);
    const next = lane.bars.find((bar) => bar.span.from > to);
    const room = Math.min(axis.held(axis.today), next?.left ?? axis.right) - x - 10;
    const event = stopEventId(lane.row.id, to);
    const written = sheet.place([
      {
        role: 'dose-note',
        text: textWidth(stopReason, sizes.small, face) <= room ? stopReason : '',
        x: x + 6,
        y: lane.base - lane.tallest / 2 + 4,
        size: sizes.small,
        anchor: 'start',
        halo: true,
        event,
      },
    ]);
    return written === null ? [{ x, text: stopReason, event }] : [];
  });
}
