import { calendarDate } from '#domain/calendar.ts';
import { anyDay, type Course, hasCome, lastDayOf, workingDay } from './course.ts';
import type { MedicationPlan, SideEffectPlan } from './course-plan.ts';
import type { Happening } from './happening.ts';
import type { Visit } from './visit-days.ts';

/** Doses, how they are taken and borne, and what they bring along. */
export function writeMedications(course: Course, visits: readonly Visit[]): readonly Happening[] {
  return (course.plan.medications ?? []).flatMap((plan) => [
    ...(plan.reported === true ? reportedDoses(course, plan) : ownDoses(course, plan)),
    ...missedDoses(course, plan),
    ...howItGoes(course, plan, visits),
    ...(plan.effects ?? []).flatMap((effect) => sideEffect(course, plan, effect)),
  ]);
}

function named({ drug, note }: MedicationPlan) {
  return { drug, name: drug, ...(note === undefined ? {} : { note }) };
}

function ownDoses(course: Course, plan: MedicationPlan): readonly Happening[] {
  const { doses, stop } = plan;
  const given = doses.map(
    ([week, dailyDoseMg], index): Happening => ({
      kind: index === 0 ? 'medication-started' : 'medication-changed',
      day: workingDay(course, week),
      by: 'prescriber',
      payload: { ...named(plan), dailyDoseMg },
    }),
  );
  if (stop === undefined) return given;
  const { drug } = plan;
  const payload = { drug, name: drug, reason: stop.reason };
  const day = workingDay(course, stop.week);
  return [...given, { kind: 'medication-stopped', day, by: 'prescriber', payload }];
}

/** Started elsewhere, before the first visit, where it is written down. */
function reportedDoses(course: Course, plan: MedicationPlan): readonly Happening[] {
  return plan.doses.map(
    ([week, dailyDoseMg]): Happening => ({
      kind: 'medication-reported',
      day: Math.max(workingDay(course, 0), anyDay(course, week)),
      about: anyDay(course, week),
      by: 'prescriber',
      payload: { ...named(plan), dailyDoseMg },
    }),
  );
}

function missedDoses(course: Course, plan: MedicationPlan): readonly Happening[] {
  return (plan.missed ?? []).map(({ week, days, reason }): Happening => {
    const from = anyDay(course, week);
    const last = Math.min(from + days - 1, lastDayOf(course));
    const payload = { drug: plan.drug, name: plan.drug, lastDay: calendarDate(last), reason };
    return { kind: 'doses-missed', day: last, about: from, by: 'patient', payload };
  });
}

/** Adherence and tolerability, asked at every second visit while the medicine is taken. */
function howItGoes(
  course: Course,
  plan: MedicationPlan,
  visits: readonly Visit[],
): readonly Happening[] {
  const from = workingDay(course, plan.doses[0]?.[0] ?? 0);
  const to = plan.stop === undefined ? lastDayOf(course) : workingDay(course, plan.stop.week);
  const during = visits.filter(({ day }) => day > from && day <= to);
  const asked = during.filter((_, index) => (during.length - 1 - index) % 2 === 0);
  return asked.flatMap(({ day }) => reportsOf(course, plan, day));
}

function reportsOf(course: Course, plan: MedicationPlan, day: number): readonly Happening[] {
  const { taken, tolerated } = plan;
  const reports: Happening[] = [];
  if (taken !== undefined) {
    const percent = Math.min(100, taken + course.draw.whole(-3, 3));
    reports.push({ kind: 'adherence', day, by: 'patient', payload: { percent } });
  }
  if (tolerated !== undefined)
    reports.push({ kind: 'tolerability', day, by: 'patient', payload: { level: tolerated } });
  return reports;
}

/** Written down when it begins; when it is over, that amends what was written. */
function sideEffect(
  course: Course,
  { drug }: MedicationPlan,
  { name, burden, from, to }: SideEffectPlan,
): readonly Happening[] {
  if (!hasCome(course, from)) return [];
  const day = anyDay(course, from);
  const key = `${name} of ${drug}`;
  const said = { kind: 'side-effect', by: 'patient' } as const;
  const began: Happening = { ...said, day, key, payload: { name, burden } };
  if (to === undefined || !hasCome(course, to)) return [began];
  const last = anyDay(course, to);
  const payload = { name, burden, until: calendarDate(last) };
  return [began, { ...said, day: last, about: day, amends: key, payload }];
}
