import { calendarDate, type DayNumber } from '#domain/calendar.ts';
import type { TimelineRangeShown } from '#domain/timeline.ts';

/** Days from and to, both included. */
export interface Days {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** Four weeks at least. */
export const LEAST_DAYS = 28;

/**
 * Nearer (a factor under 1) or farther, about a day that keeps its place.
 *
 * @example zoomed(shown 0 to 100, extent 0 to 400, { factor: 0.5, about: 50 }) is { from: 25, to: 75 }
 */
export function zoomed(
  shown: Days,
  extent: Days,
  { factor, about }: { readonly factor: number; readonly about: DayNumber },
): Days {
  const share = (about - shown.from) / (shown.to - shown.from);
  const length = Math.max(LEAST_DAYS, Math.round((shown.to - shown.from) * factor));
  const from = Math.round(about - share * length);
  return heldIn({ from, to: from + length }, extent);
}

/** So many days on, no further than the record reaches. */
export function panned(shown: Days, extent: Days, days: number): Days {
  return heldIn({ from: shown.from + days, to: shown.to + days }, extent);
}

/** The range moved, then cut, to what there is. */
function heldIn(wanted: Days, extent: Days): Days {
  const length = Math.min(wanted.to - wanted.from, extent.to - extent.from);
  const from = Math.min(Math.max(wanted.from, extent.from), extent.to - length);
  return { from, to: from + length };
}

/** One edge moved: the other stays, four weeks away at least. */
export function withEdge(
  shown: Days,
  extent: Days,
  { edge, day }: { readonly edge: 'from' | 'to'; readonly day: DayNumber },
): Days {
  if (edge === 'from')
    return { from: Math.max(extent.from, Math.min(day, shown.to - LEAST_DAYS)), to: shown.to };
  return { from: shown.from, to: Math.min(extent.to, Math.max(day, shown.from + LEAST_DAYS)) };
}

/** As the engine and the address take it. */
export function asRange(days: Days): { readonly from: string; readonly to: string } {
  return { from: calendarDate(days.from), to: calendarDate(days.to) };
}

/** All that can be reached: the record, and what is shown now. */
export function reachOf(range: TimelineRangeShown): Days {
  return {
    from: Math.min(range.from, range.extent.from),
    to: Math.max(range.to, range.extent.to),
  };
}
