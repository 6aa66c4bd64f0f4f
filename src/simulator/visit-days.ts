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
/** One drug stopped and the next begun within these days is one decision. */
const SAME_DECISION_DAYS = 3;
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
  const fixed = new Set(fixedDays(course));
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

/** Days that the plan needs: someone is asked about suicide, or a dose or therapy is decided. */
function fixedDays(course: Course): readonly DayNumber[] {
  const { screeners = [], item9 = [] } = course.plan;
  const dayOf = (week: Week) => workingDay(course, week);
  const asked = [...screeners, ...item9].map(([week]) => dayOf(week));
  const decided = decisionWeeks(course)
    .map(dayOf)
    .toSorted((a, b) => a - b);
  const apart = decided.filter(
    (day, index) => day - (decided[index - 1] ?? -Infinity) > SAME_DECISION_DAYS,
  );
  return [...apart, ...asked];
}

function decisionWeeks({ plan }: Course): readonly Week[] {
  const { medications = [], therapies = [] } = plan;
  const own = medications.filter((medication) => medication.reported === undefined);
  return [
    0,
    ...own.flatMap(({ doses }) => doses.map(([week]) => week)),
    ...own.flatMap(({ stop }) => (stop === undefined ? [] : [stop.week])),
    ...therapies.flatMap(({ from }) => (from > SETTLING_IN ? [from] : [])),
  ];
}

/** One visit every so often; a stretch with another interval begins with one. */
function* regularDays(course: Course): Generator<DayNumber> {
  const { plan, begin, draw } = course;
  const stretches = plan.visits.every.map(([week, interval]) => ({
    from: begin + Math.round(week * DAYS_PER_WEEK),
    interval,
  }));
  for (let day = begin; ; ) {
    const interval = stretches.findLast(({ from }) => from <= day)?.interval;
    if (interval === undefined) return;
    const next = stretches.find(({ from }) => from > day)?.from ?? Number.POSITIVE_INFINITY;
    day = Math.min(next, day + interval + (interval >= 10 ? draw.whole(-1, 1) : 0));
    if (day > lastDayOf(course)) return;
    if (!isAway(course, day)) yield workingDayFor(day, lastDayOf(course));
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
