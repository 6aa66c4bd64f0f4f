import type { DayNumber } from '#domain/calendar.ts';
import { type Course, lastDayOf } from './course.ts';
import type { Happening } from './happening.ts';
import type { SimulatedTherapy } from './session-days.ts';
import type { Visit } from './visit-days.ts';
import { workingDayFor } from './working-days.ts';

const SESSIONS_AHEAD = 3;
/** Some working day lies within so many days. */
const LOOK_AHEAD_DAYS = 14;

/** What lies ahead: the next visit with its form, and the next sessions of a therapy that runs. */
export function writeAppointments(
  course: Course,
  visits: readonly Visit[],
  therapies: readonly SimulatedTherapy[],
): readonly Happening[] {
  const made = visits.at(-1)?.day ?? lastDayOf(course);
  const { nextInDays } = course.plan.visits;
  return [
    ...(nextInDays === undefined ? [] : nextVisit(course, made, nextInDays)),
    ...therapies.flatMap((therapy) => nextSessions(course, therapy)),
  ];
}

function nextVisit(course: Course, day: DayNumber, inDays: number): readonly Happening[] {
  const about = openDay(course.today + inDays);
  const visit = {
    kind: 'appointment',
    day,
    about,
    by: 'care-manager',
    payload: { what: 'visit' },
  } as const;
  if (course.plan.visits.unmeasured === true) return [visit];
  const measure = { ...visit, payload: { what: 'measure', instrument: 'phq-9' } } as const;
  return [visit, measure];
}

function nextSessions(
  course: Course,
  { plan, sessions, over }: SimulatedTherapy,
): readonly Happening[] {
  const last = sessions.at(-1);
  if (over || last === undefined) return [];
  const left = plan.planned - sessions.filter(({ attendance }) => attendance === 'attended').length;
  const days = Array.from({ length: Math.min(SESSIONS_AHEAD, left) }, (_, index) =>
    openDay(last.day + (index + 1) * (plan.later?.[1] ?? plan.everyDays)),
  );
  return days
    .filter((about) => about > course.today)
    .map((about): Happening => {
      const payload = { what: 'session', modality: plan.therapy } as const;
      return { kind: 'appointment', day: last.day, about, by: 'therapist', payload };
    });
}

function openDay(day: DayNumber): DayNumber {
  return workingDayFor(day, day + LOOK_AHEAD_DAYS);
}
