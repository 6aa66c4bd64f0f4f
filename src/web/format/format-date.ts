import { calendarDate, type DayNumber, dayNumber, type RecordedTime } from '#domain/calendar.ts';

const MONTH = new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'UTC' });
const WEEKDAY = new Intl.DateTimeFormat('en-US', { weekday: 'short', timeZone: 'UTC' });
const MS_PER_DAY = 86_400_000;

/**
 * A recorded time as precisely as it was recorded.
 *
 * @example formatDate('2026-11-23') is "23 Nov 2026"; formatDate('2026-05') is "May 2026"
 */
export function formatDate(time: RecordedTime): string {
  if (time.length === 4) return time;
  const instant = Date.parse(`${time.slice(0, 7)}-01`);
  const month = `${MONTH.format(instant)} ${time.slice(0, 4)}`;
  return time.length === 7 ? month : `${Number(time.slice(8, 10))} ${month}`;
}

/** Without the year where it is this year's. @example formatShortDate('2026-11-12', '2026-11-23') is "12 Nov" */
export function formatShortDate(time: RecordedTime, today: RecordedTime): string {
  const full = formatDate(time);
  return time.length >= 10 && time.slice(0, 4) === today.slice(0, 4) ? full.slice(0, -5) : full;
}

/** @example formatWeekday('2026-11-23') is "Mon" */
export function formatWeekday(time: RecordedTime): string {
  return WEEKDAY.format(dayNumber(time) * MS_PER_DAY);
}

/** Whole days from one day to another; negative when the second comes first. */
export function daysFrom(from: RecordedTime, to: RecordedTime): number {
  return dayNumber(to) - dayNumber(from);
}

/** The reader's own calendar day, for a printed page. */
export function localToday(now: Date): string {
  const day: DayNumber = Math.floor(
    (now.getTime() - now.getTimezoneOffset() * 60_000) / MS_PER_DAY,
  );
  return calendarDate(day);
}
