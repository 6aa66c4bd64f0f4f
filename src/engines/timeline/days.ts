import { type DayNumber, dayRange, type RecordedTime } from '#domain/calendar.ts';
import type { TreatmentStep } from '#domain/chart-history.ts';

/** The step that holds on a day; null before the first one. */
export function stepOn(steps: readonly TreatmentStep[], day: DayNumber): TreatmentStep | null {
  return steps.findLast((step) => step.from <= day) ?? null;
}

/** First day that a recorded time can mean: where it is drawn. */
export function drawnDay(time: RecordedTime): DayNumber {
  return dayRange(time).earliest;
}
