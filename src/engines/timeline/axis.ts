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
  const first = civilDate(axis.from);
  const ticks: TimelineTick[] = [];
  for (let index = first.year * 12 + first.month - 1; ; index++) {
    const year = Math.floor(index / 12);
    const month = index - year * 12;
    const day = dayOf(year, month + 1, 1);
    if (day > axis.to) return ticks;
    if (month % every !== 0) continue;
    const label = month === 0 ? String(year) : (months[month] ?? '');
    const days = axis.pxPerMonth > WIDE_MONTH ? [1, 8, 15, 22] : [1];
    for (const n of days) {
      const at = day + n - 1;
      if (axis.shows(at))
        ticks.push({ day: at, x: axis.x(at), label: n === 1 ? label : String(n) });
    }
  }
}

const WIDE_MONTH = 240;
