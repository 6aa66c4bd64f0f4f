import type { DayNumber } from '#domain/calendar.ts';
import type { Attendance } from '#domain/chart-entry.ts';
import { anyDay, type Course, isAway, lastDayOf, workingDay } from './course.ts';
import type { TherapyPlan } from './course-plan.ts';
import { workingDayFor } from './working-days.ts';

export interface SimulatedSession {
  readonly day: DayNumber;
  readonly attendance: Attendance;
}

/** A therapy on the calendar. */
export interface SimulatedTherapy {
  readonly plan: TherapyPlan;
  readonly sessions: readonly SimulatedSession[];
  /** All planned sessions took place, or it was ended before. */
  readonly over: boolean;
}

const MISSED = 0.07;
const CANCELLED = 0.03;

export function simulateTherapy(course: Course, plan: TherapyPlan): SimulatedTherapy {
  const end = plan.ended === undefined ? lastDayOf(course) : workingDay(course, plan.ended.week);
  const sessions: SimulatedSession[] = [];
  let attended = 0;
  for (
    let planned = workingDay(course, plan.from);
    planned <= end && attended < plan.planned;
    planned += intervalOn(course, plan, planned)
  ) {
    if (isAway(course, planned)) continue;
    const day = workingDayFor(planned, end);
    if (day === sessions.at(-1)?.day) continue;
    const attendance = attended === 0 ? 'attended' : attendanceOf(course, plan);
    if (attendance === 'attended') attended += 1;
    sessions.push({ day, attendance });
  }
  return { plan, sessions, over: attended >= plan.planned || plan.ended !== undefined };
}

function intervalOn(course: Course, { everyDays, later }: TherapyPlan, day: DayNumber): number {
  return later !== undefined && day >= anyDay(course, later[0]) ? later[1] : everyDays;
}

function attendanceOf({ draw }: Course, { missed = MISSED }: TherapyPlan): Attendance {
  if (draw.chance(missed)) return 'missed';
  return draw.chance(CANCELLED) ? 'cancelled' : 'attended';
}
