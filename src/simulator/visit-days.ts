import { DAYS_PER_WEEK, type DayNumber } from '#domain/calendar.ts';
import { type Course, isAway, lastDayOf, workingDay } from './course.ts';
import type { Week } from './course-plan.ts';
import type { SimulatedTherapy } from './session-days.ts';
import { workingDayFor } from './working-days.ts';

/** A day on which the person is seen or called, or sits in a session, and is asked how it goes. */
export interface Visit {
  readonly day: DayNumber;
  /** A dose is decided on this day, or someone is screened: it is a visit of its own. */
  readonly fixed: boolean;
}

/** Two visits are not planned closer to each other than this. */
const APART_DAYS = 5;
/** A therapy that begins within these weeks is measured by the first visits. */
const SETTLING_IN: Week = 3;
/** A session this near takes the place of a call. */
const SAME_OCCASION_DAYS = 4;

/**
 * The days of visits: those that the plan fixes, and between them one every so often. Where a
 * session lies near, the person is asked there.
 */
export function visitDays(
  course: Course,
  therapies: readonly SimulatedTherapy[],
): readonly Visit[] {
  const fixed = new Set(fixedWeeks(course).map((week) => workingDay(course, week)));
  const last = lastVisit(course);
  if (last !== null) fixed.add(last);
  const days = new Set(fixed);
  for (const day of regularDays(course)) {
    const moved = nearSession(therapies, day) ?? day;
    const tooNear = [...days].some((other) => Math.abs(other - moved) < APART_DAYS);
    if (!tooNear && moved <= (last ?? lastDayOf(course))) days.add(moved);
  }
  return [...days].sort((a, b) => a - b).map((day) => ({ day, fixed: fixed.has(day) }));
}

function lastVisit({ plan, today }: Course): DayNumber | null {
  const { lastDaysAgo } = plan.visits;
  return lastDaysAgo === undefined ? null : workingDayFor(today - lastDaysAgo, today - 1);
}

function fixedWeeks({ plan }: Course): readonly Week[] {
  const { medications = [], therapies = [], screeners = [], item9 = [] } = plan;
  const own = medications.filter((medication) => medication.reported === undefined);
  return [
    0,
    ...own.flatMap(({ doses }) => doses.map(([week]) => week)),
    ...own.flatMap(({ stop }) => (stop === undefined ? [] : [stop.week])),
    ...therapies.flatMap(({ from }) => (from > SETTLING_IN ? [from] : [])),
    ...screeners.map(([week]) => week),
    ...item9.map(([week]) => week),
  ];
}

function* regularDays(course: Course): Generator<DayNumber> {
  const { plan, begin, draw } = course;
  for (let day = begin; day <= lastDayOf(course); ) {
    const week = (day - begin) / DAYS_PER_WEEK;
    const interval = plan.visits.every.findLast(([from]) => from <= week)?.[1];
    if (interval === undefined) return;
    day += interval + (interval >= 10 ? draw.whole(-1, 1) : 0);
    if (!isAway(course, day) && day <= lastDayOf(course)) {
      yield workingDayFor(day, lastDayOf(course));
    }
  }
}

function nearSession(
  therapies: readonly SimulatedTherapy[],
  day: DayNumber,
): DayNumber | undefined {
  return therapies
    .flatMap(({ sessions }) => sessions)
    .filter(({ attendance }) => attendance === 'attended')
    .map((session) => session.day)
    .find((session) => Math.abs(session - day) <= SAME_OCCASION_DAYS);
}
