import { DAYS_PER_WEEK, type DayNumber } from '#domain/calendar.ts';
import type { MedicationCourse } from '#domain/chart-history.ts';
import type { MedicationDefinition } from '#domain/medication.ts';
import { type Knowable, unknown } from '#domain/unknown.ts';

/** An adequate trial: 6 weeks or more at an effective dose (contract, "medicationTrial"). */
export const ADEQUATE_DAYS = 6 * DAYS_PER_WEEK;

/** A stretch of days at or above the minimum effective dose. */
interface EffectiveStretch {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** What a dose that nobody recorded is read as. */
type UnknownDose = 'effective' | 'too-low';

/** Stretches of a course at an effective dose up to `asOf`. */
function effectiveStretches(
  course: MedicationCourse,
  minimum: number,
  { asOf, unknownDose }: { readonly asOf: DayNumber; readonly unknownDose: UnknownDose },
): readonly EffectiveStretch[] {
  const otherwise = unknownDose === 'effective' ? Number.POSITIVE_INFINITY : 0;
  const stretches: EffectiveStretch[] = [];
  for (const span of course.spans) {
    if ((span.dailyDoseMg ?? otherwise) < minimum) continue;
    const to = span.to ?? asOf;
    const last = stretches.at(-1);
    if (last !== undefined && last.to + 1 >= span.from)
      stretches[stretches.length - 1] = { from: last.from, to };
    else stretches.push({ from: span.from, to });
  }
  return stretches;
}

/** One drug's course, read up to a day. */
interface Trial {
  readonly course: MedicationCourse;
  readonly definition: MedicationDefinition;
  readonly asOf: DayNumber;
}

/** What holds of the stretches, where every reading of an unknown dose agrees. */
function known<T>(
  { course, definition, asOf }: Trial,
  say: (stretches: readonly EffectiveStretch[]) => T,
): Knowable<T> {
  const { minimumEffectiveMg } = definition.dose;
  const minimum = minimumEffectiveMg ?? Number.POSITIVE_INFINITY;
  const least = say(effectiveStretches(course, minimum, { asOf, unknownDose: 'too-low' }));
  const most = say(
    effectiveStretches(course, minimumEffectiveMg ?? 0, { asOf, unknownDose: 'effective' }),
  );
  if (least === most) return least;
  const what = minimumEffectiveMg === null ? 'an effective dose' : 'the dose';
  return unknown(`${what} of ${course.name}`);
}

/**
 * Days from the start of the stretch that reaches the end of the course; 0 where none does. Unknown
 * where it hangs on a dose, or on a minimum effective dose, that is not known.
 */
export function daysAtEffectiveDose(
  course: MedicationCourse,
  definition: MedicationDefinition,
  asOf: DayNumber,
): Knowable<number> {
  return known({ course, definition, asOf }, (stretches) =>
    daysToEnd(stretches, course.to ?? asOf),
  );
}

/**
 * Whether the dose was effective for six weeks or more: up to `asOf` while the drug is taken, else
 * in its longest stretch. Weeks at a known dose decide, whatever was taken before them.
 *
 * @example an unknown dose, then 50 days at the minimum effective dose up to today: true
 */
export function effectiveLongEnough(
  course: MedicationCourse,
  definition: MedicationDefinition,
  asOf: DayNumber,
): Knowable<boolean> {
  return known({ course, definition, asOf }, (stretches) => {
    if (course.to === null) return daysToEnd(stretches, asOf) >= ADEQUATE_DAYS;
    return stretches.some(({ from, to }) => to - from >= ADEQUATE_DAYS);
  });
}

function daysToEnd(stretches: readonly EffectiveStretch[], end: DayNumber): number {
  const last = stretches.at(-1);
  return last === undefined || last.to < end ? 0 : end - last.from;
}
