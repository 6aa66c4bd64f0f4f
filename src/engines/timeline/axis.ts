import { civilDate, type DayNumber, dayOf } from '#domain/calendar.ts';
import type { TimelineTick } from '#domain/timeline.ts';
import { DENSE_DAYS } from './sizes.ts';

/** x as a function of the day: linear, in px from the left edge of the picture. */
export interface Axis {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly today: DayNumber;
  readonly left: number;
  readonly right: number;
  readonly x: (day: DayNumber) => number;
  /** The same, held inside the plot. */
  readonly held: (day: DayNumber) => number;
  readonly shows: (day: DayNumber) => boolean;
  readonly pxPerMonth: number;
  /** Longer than 18 months: marks fold. */
  readonly dense: boolean;
}

const DAYS_A_MONTH = 30.44;

export function createAxis(
  range: { readonly from: DayNumber; readonly to: DayNumber; readonly today: DayNumber },
  edges: { readonly left: number; readonly right: number },
): Axis {
  const { from, to } = range;
  const { left, right } = edges;
  const pxPerDay = (right - left) / Math.max(1, to - from);
  const x = (day: DayNumber) => tenth(left + (day - from) * pxPerDay);
  return {
    ...range,
    left,
    right,
    x,
    held: (day) => Math.min(right, Math.max(left, x(day))),
    shows: (day) => day >= from && day <= to,
    pxPerMonth: pxPerDay * DAYS_A_MONTH,
    dense: to - from > DENSE_DAYS,
  };
}

/** Rounded to a tenth of a px: finer cannot be seen and makes the answer larger. */
export function tenth(px: number): number {
  return Math.round(px * 10) / 10;
}

/**
 * First days of months, every 1st, 2nd, 3rd, 6th or 12th as room shrinks; January bears the year.
 * Where a month is very wide, also its 8th, 15th and 22nd.
 */
export function monthTicks(
  axis: Axis,
  months: readonly string[],
  roomForOne: number,
): readonly TimelineTick[] {
  const every = [1, 2, 3, 6].find((n) => axis.pxPerMonth * n > roomForOne) ?? 12;
  const first = monthIndex(axis.from);
  const count = monthIndex(axis.to) - first + 1;
  const indexes = Array.from({ length: count }, (_, i) => first + i);
  return indexes
    .filter((index) => index % every === 0)
    .flatMap((index) => ticksOfMonth(index, months, axis.pxPerMonth > WIDE_MONTH))
    .filter((tick) => axis.shows(tick.day))
    .map((tick) => ({ ...tick, x: axis.x(tick.day) }));
}

const WIDE_MONTH = 240;

/** Months since the year 0. */
function monthIndex(day: DayNumber): number {
  const { year, month } = civilDate(day);
  return year * 12 + month - 1;
}

function ticksOfMonth(
  index: number,
  months: readonly string[],
  wide: boolean,
): readonly Omit<TimelineTick, 'x'>[] {
  const year = Math.floor(index / 12);
  const month = index - year * 12;
  const day = dayOf(year, month + 1, 1);
  const label = month === 0 ? String(year) : (months[month] ?? '');
  const weeks = wide ? [7, 14, 21].map((n) => ({ day: day + n, label: String(n + 1) })) : [];
  return [{ day, label }, ...weeks];
}
