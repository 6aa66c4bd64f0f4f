import type { DayNumber } from '#domain/calendar.ts';
import type { MedicationCourse } from '#domain/chart-history.ts';
import type { MedicationDefinition } from '#domain/medication.ts';
import { isUnknown, type Knowable, unknown } from '#domain/unknown.ts';

/** A stretch of days at or above the minimum effective dose. */
export interface EffectiveStretch {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/**
 * Stretches of a course at an effective dose up to `asOf`; unknown where a dose, or the drug's
 * minimum effective dose, is not known.
 */
export function effectiveStretches(
  course: MedicationCourse,
  definition: MedicationDefinition,
  asOf: DayNumber,
): Knowable<readonly EffectiveStretch[]> {
  const minimum = definition.dose.minimumEffectiveMg;
  if (minimum === null) return unknown(`an effective dose of ${course.name}`);
  if (course.spans.some((span) => span.dailyDoseMg === null))
    return unknown(`the dose of ${course.name}`);
  const stretches: EffectiveStretch[] = [];
  for (const span of course.spans) {
    if ((span.dailyDoseMg ?? 0) < minimum) continue;
    const to = span.to ?? asOf;
    const last = stretches.at(-1);
    if (last !== undefined && last.to + 1 >= span.from)
      stretches[stretches.length - 1] = { from: last.from, to };
    else stretches.push({ from: span.from, to });
  }
  return stretches;
}

/** Days from the start of the stretch that reaches the end of the course; 0 where none does. */
export function daysAtEffectiveDose(
  course: MedicationCourse,
  definition: MedicationDefinition,
  asOf: DayNumber,
): Knowable<number> {
  const stretches = effectiveStretches(course, definition, asOf);
  if (isUnknown(stretches)) return stretches;
  const last = stretches.at(-1);
  const end = course.to ?? asOf;
  return last === undefined || last.to < end ? 0 : end - last.from;
}
