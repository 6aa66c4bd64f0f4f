/** A calendar date, `YYYY-MM-DD`. Has no zone and no time of day. */
export type CalendarDate = string;

/** An instant with its zone, ISO 8601: `2026-11-20T09:30:00-05:00`. */
export type Instant = string;

/**
 * When something happened, as precisely as it was recorded: `2026`, `2026-05`, `2026-05-03` or an
 * instant with its zone. A date of lower precision may be any day in it.
 */
export type RecordedTime = string;

/** Whole days since 1970-01-01. The engines count in these; people never see them. */
export type DayNumber = number;

export const DAYS_PER_WEEK = 7;

/** First and last day that a recorded time can mean, both included. */
export interface DayRange {
  readonly earliest: DayNumber;
  readonly latest: DayNumber;
}

/**
 * Day number of a civil date in the proleptic Gregorian calendar.
 * Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (days_from_civil).
 *
 * @example dayOf(1970, 1, 1) === 0; dayOf(2026, 11, 23) === 20780
 */
export function dayOf(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/**
 * Day number of a date or instant with full precision, in the record's own zone (the calendar day
 * that was written down). Reads the first ten characters only.
 *
 * @example dayNumber('2026-11-20T23:30:00-05:00') === dayNumber('2026-11-20')
 */
export function dayNumber(time: RecordedTime): DayNumber {
  const year = twoDigits(time, 0) * 100 + twoDigits(time, 2);
  return dayOf(year, twoDigits(time, 5), twoDigits(time, 8));
}

/** Read digit by digit: an assessment reads every date of a chart, and slices cost most of it. */
function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;
}

/** Days in a month of 1 to 12. @example daysInMonth(2024, 2) === 29 */
export function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return next - dayOf(year, month, 1);
}

/**
 * The days that a recorded time can mean.
 *
 * @example dayRange('2026-05') is 2026-05-01 to 2026-05-31
 */
export function dayRange(time: RecordedTime): DayRange {
  const year = Number(time.slice(0, 4));
  if (time.length === 4) return { earliest: dayOf(year, 1, 1), latest: dayOf(year, 12, 31) };
  const month = Number(time.slice(5, 7));
  const first = dayOf(year, month, 1);
  if (time.length === 7) return { earliest: first, latest: first + daysInMonth(year, month) - 1 };
  const day = dayNumber(time);
  return { earliest: day, latest: day };
}

/** True where the time names one day. @example isExact('2026-05') === false */
export function isExact(time: RecordedTime): boolean {
  return time.length >= 10;
}

interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The civil date of a day number. Source: as `dayOf` (civil_from_days). */
export function civilDate(day: DayNumber): CivilDate {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

/** @example calendarDate(dayNumber('2026-11-23')) === '2026-11-23' */
export function calendarDate(day: DayNumber): CalendarDate {
  const civil = civilDate(day);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(civil.year).padStart(4, '0')}-${two(civil.month)}-${two(civil.day)}`;
}

/**
 * The same day of the month some months later, or that month's last day.
 *
 * @example addMonths(dayNumber('2026-01-31'), 1) is 2026-02-28
 */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const civil = civilDate(day);
  const index = civil.year * 12 + (civil.month - 1) + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayOf(year, month, Math.min(civil.day, daysInMonth(year, month)));
}

/** Whole years lived on a day. @example wholeYears('2001-11-24', dayNumber('2026-11-23')) === 24 */
export function wholeYears(birth: DayNumber, on: DayNumber): number {
  const from = civilDate(birth);
  const to = civilDate(on);
  const before = to.month < from.month || (to.month === from.month && to.day < from.day);
  return to.year - from.year - (before ? 1 : 0);
}

/** Weeks between two days, exact: days / 7. @example weeksBetween(0, 10) is 1.428… */
export function weeksBetween(from: DayNumber, to: DayNumber): number {
  return (to - from) / DAYS_PER_WEEK;
}
