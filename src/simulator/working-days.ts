import { calendarDate, DAYS_PER_WEEK, type DayNumber } from '#domain/calendar.ts';

/** Month and day on which the demo clinic is closed. */
const CLOSED = ['01-01', '12-25', '12-26'] as const satisfies readonly string[];

/** Day 0, 1970-01-01, was a Thursday. */
function isWeekend(day: DayNumber): boolean {
  return (day + 3) % DAYS_PER_WEEK >= 5;
}

export function isWorkingDay(day: DayNumber): boolean {
  const monthAndDay = calendarDate(day).slice(5);
  return !isWeekend(day) && !CLOSED.some((closed) => closed === monthAndDay);
}

/**
 * The working day for something planned on `day`: the nearest one that is not after `latest`, of
 * two the earlier.
 *
 * @example a Saturday becomes the Friday before it, a Sunday the Monday after it
 */
export function workingDayFor(day: DayNumber, latest: DayNumber): DayNumber {
  for (let away = 0; ; away++) {
    const found = [day - away, day + away].find((near) => near <= latest && isWorkingDay(near));
    if (found !== undefined) return found;
  }
}
