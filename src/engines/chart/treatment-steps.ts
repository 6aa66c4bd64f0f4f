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
  const running = { medication: 0, therapy: 0 };
  const steps: {
    from: DayNumber;
    to: DayNumber | null;
    treatment: StepTreatment;
    causes: StepCause[];
  }[] = [];
  for (const { day, cause } of events) {
    running[cause.kind] += CHANGE[cause.act];
    const last = steps.at(-1);
    if (last?.from === day) {
      last.causes.push(cause);
      last.treatment = treatmentOf(running);
      continue;
    }
    if (last !== undefined) last.to = day - 1;
    steps.push({ from: day, to: null, treatment: treatmentOf(running), causes: [cause] });
  }
  return steps;
}

const CHANGE = { started: 1, raised: 0, stopped: -1 } as const;

function treatmentOf(running: {
  readonly medication: number;
  readonly therapy: number;
}): StepTreatment {
  if (running.medication > 0) return running.therapy > 0 ? 'combined' : 'medication';
  return running.therapy > 0 ? 'therapy' : 'none';
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
