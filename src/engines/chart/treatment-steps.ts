import type { DayNumber } from '#domain/calendar.ts';
import type {
  MedicationCourse,
  StepCause,
  StepTreatment,
  TherapyCourse,
  TreatmentStep,
} from '#domain/chart-history.ts';

interface StepEvent {
  readonly day: DayNumber;
  readonly cause: StepCause;
}

/**
 * The steps of treatment up to `asOf`: one begins when a drug of the formulary or a therapy is
 * started, stopped or switched, or a dose is raised. A lowered dose begins none. A stop begins its
 * step the day after the last dose or session.
 */
export function treatmentSteps(
  medications: readonly MedicationCourse[],
  therapies: readonly TherapyCourse[],
  asOf: DayNumber,
): readonly TreatmentStep[] {
  const drugs = medications.filter((course) => course.role !== null && course.role !== 'other');
  const events = [...drugs.flatMap(medicationEvents), ...therapies.flatMap(therapyEvents)]
    .filter((event) => event.day <= asOf)
    .sort((a, b) => a.day - b.day);
  const days = [...new Set(events.map((event) => event.day))];
  return days.map((from, i) => ({
    from,
    to: days[i + 1] === undefined ? null : (days[i + 1] ?? from) - 1,
    treatment: treatmentOn(drugs, therapies, from),
    causes: events.filter((event) => event.day === from).map((event) => event.cause),
  }));
}

function medicationEvents(course: MedicationCourse): readonly StepEvent[] {
  const cause = (act: StepCause['act'], doseMg: number | null): StepCause => ({
    act,
    kind: 'medication',
    id: course.drug,
    name: course.name,
    doseMg,
  });
  const events: StepEvent[] = [];
  course.spans.forEach((span, i) => {
    const before = course.spans[i - 1];
    if (before === undefined)
      events.push({ day: span.from, cause: cause('started', span.dailyDoseMg) });
    else if ((span.dailyDoseMg ?? 0) > (before.dailyDoseMg ?? Number.POSITIVE_INFINITY))
      events.push({ day: span.from, cause: cause('raised', span.dailyDoseMg) });
  });
  if (course.to !== null) events.push({ day: course.to + 1, cause: cause('stopped', null) });
  return events;
}

function therapyEvents(course: TherapyCourse): readonly StepEvent[] {
  const cause = (act: StepCause['act']): StepCause => ({
    act,
    kind: 'therapy',
    id: course.modality,
    name: course.name,
    doseMg: null,
  });
  const started = { day: course.firstAttended, cause: cause('started') };
  if (course.endedAfter === null) return [started];
  return [started, { day: course.endedAfter + 1, cause: cause('stopped') }];
}

/** What is being given on a day. */
export function treatmentOn(
  drugs: readonly MedicationCourse[],
  therapies: readonly TherapyCourse[],
  day: DayNumber,
): StepTreatment {
  const medication = drugs.some(
    (course) => course.from <= day && (course.to === null || course.to >= day),
  );
  const therapy = therapies.some(
    (course) =>
      course.firstAttended <= day && (course.endedAfter === null || course.endedAfter >= day),
  );
  if (medication) return therapy ? 'combined' : 'medication';
  return therapy ? 'therapy' : 'none';
}
