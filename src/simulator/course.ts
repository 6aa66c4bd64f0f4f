import { DAYS_PER_WEEK, type DayNumber } from '#domain/calendar.ts';
import type { PatientFacts } from '#domain/patient.ts';
import type { CoursePlan, Week } from './course-plan.ts';
import type { Draw } from './draw.ts';
import { workingDayFor } from './working-days.ts';

/** A plan laid onto the calendar, so that everyone who writes it down means the same days. */
export interface Course {
  readonly plan: CoursePlan;
  readonly patient: PatientFacts;
  readonly draw: Draw;
  readonly today: DayNumber;
  /** Day of week 0 before it is moved to a working day. */
  readonly begin: DayNumber;
}

/** Nothing is written down on the day itself, which may have only begun. */
export function lastDayOf({ today }: Pick<Course, 'today'>): DayNumber {
  return today - 1;
}

/** The day of a week, whatever day it is: people write and live on Sundays too. */
export function anyDay(course: Course, week: Week): DayNumber {
  const day = course.begin + Math.round(week * DAYS_PER_WEEK);
  return Math.min(day, lastDayOf(course));
}

/** Whether a week of the course lies before today. */
export function hasCome(course: Course, week: Week): boolean {
  return course.begin + Math.round(week * DAYS_PER_WEEK) <= lastDayOf(course);
}

/** The day of a week on which the clinic is open. */
export function workingDay(course: Course, week: Week): DayNumber {
  return workingDayFor(anyDay(course, week), lastDayOf(course));
}

/** Whether the person is away, and comes to nothing, on a day. */
export function isAway({ plan, begin }: Course, day: DayNumber): boolean {
  const week = (day - begin) / DAYS_PER_WEEK;
  return (plan.visits.away ?? []).some(([from, to]) => week > from && week < to);
}

/** PHQ-9 total of the plan on a day, before any noise. */
export function plannedTotal({ plan, begin }: Course, day: DayNumber): number {
  const week = (day - begin) / DAYS_PER_WEEK;
  const after = plan.course.find(([at]) => at >= week);
  const before = plan.course.findLast(([at]) => at < week);
  if (after === undefined || before === undefined) return (after ?? before)?.[1] ?? 0;
  const part = (week - before[0]) / (after[0] - before[0]);
  return before[1] + part * (after[1] - before[1]);
}
