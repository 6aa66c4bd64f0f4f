import { calendarDate, DAYS_PER_WEEK, type DayNumber, dayNumber } from '#domain/calendar.ts';
import type { Tolerability } from '#domain/chart-entry.ts';
import type { ChartHistory, MedicationCourse } from '#domain/chart-history.ts';
import type { ClinicalDefinitions } from '#domain/definitions.ts';
import type { MedicationTrialFinding } from '#domain/findings.ts';
import type { MedicationDefinition } from '#domain/medication.ts';
import { isUnknown, type Knowable, unknown } from '#domain/unknown.ts';
import { adherenceBetween, LOW_ADHERENCE_PERCENT } from './adherence.ts';
import { daysAtEffectiveDose, effectiveLongEnough } from './effective-dose.ts';

/** The antidepressant taken now; of two, the one started last. An augmenter alone is none. */
function currentAntidepressant(history: ChartHistory): MedicationCourse | null {
  return (
    history.medications.findLast(
      (course) => course.role === 'antidepressant' && course.to === null,
    ) ?? null
  );
}

/** The latest word on how the current antidepressant is tolerated, since it was started. */
export function tolerabilityOf(history: ChartHistory): Tolerability | 'unknown' {
  const course = currentAntidepressant(history);
  const report = history.tolerability.findLast(
    (entry) => course === null || dayNumber(entry.occurredAt) >= course.from,
  );
  return report?.payload.level ?? 'unknown';
}

/**
 * The trial of the current antidepressant, up to `asOf`. Adherence that nobody asked about does
 * not make it inadequate; one known to be under 80 % does.
 */
export function medicationTrial(
  definitions: ClinicalDefinitions,
  history: ChartHistory,
): MedicationTrialFinding | null {
  const course = currentAntidepressant(history);
  const definition = course?.drug ? definitions.medications.get(course.drug) : undefined;
  if (course === null || definition === undefined) return null;
  const { asOf } = history;
  const days = daysAtEffectiveDose(course, definition, asOf);
  const adherence = adherenceBetween(history, course.from, asOf);
  const low = adherence !== 'unknown' && adherence < LOW_ADHERENCE_PERCENT;
  const dose = course.spans.at(-1)?.dailyDoseMg ?? null;
  return {
    drug: definition.id,
    dailyDoseMg: dose ?? unknown(`the dose of ${course.name}`),
    startedOn: calendarDate(course.from),
    weeksSinceStart: (asOf - course.from) / DAYS_PER_WEEK,
    weeksAtEffectiveDose: isUnknown(days) ? days : days / DAYS_PER_WEEK,
    adherence,
    adequate: low ? false : effectiveLongEnough(course, definition, asOf),
    optimized: optimized(definition, dose, tolerabilityOf(history)),
    daysSinceStartOrRaise: asOf - lastStartOrRaise(course),
  };
}

/** At the high end of the usual range, or burdened at this dose, there is no room to raise. */
function optimized(
  definition: MedicationDefinition,
  dose: number | null,
  tolerability: Tolerability | 'unknown',
): Knowable<boolean> {
  const high = definition.dose.usualHighMg ?? definition.dose.maximumMg;
  if (dose !== null && high !== null && dose >= high) return true;
  if (tolerability === 'unknown') return unknown('tolerability');
  if (tolerability !== 'good') return true;
  return dose === null || high === null ? unknown('the dose and its usual range') : false;
}

function lastStartOrRaise(course: MedicationCourse): DayNumber {
  const raises = course.spans.filter(
    (span, i) =>
      (span.dailyDoseMg ?? 0) > (course.spans[i - 1]?.dailyDoseMg ?? Number.POSITIVE_INFINITY),
  );
  return raises.at(-1)?.from ?? course.from;
}
