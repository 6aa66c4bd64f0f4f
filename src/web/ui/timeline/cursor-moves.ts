import type { DayNumber } from '#domain/calendar.ts';
import type { TimelineEvent, TimelineLayout } from '#domain/timeline.ts';

/** Where the reader stands: a day, and the event on it where the keyboard chose one. */
export interface Cursor {
  readonly day: DayNumber;
  readonly eventId: string | null;
}

/** One event on or back; null at either end. */
export function stepEvent(
  events: readonly TimelineEvent[],
  cursor: Cursor | null,
  direction: 1 | -1,
): Cursor | null {
  const here = events.findIndex((event) => event.id === cursor?.eventId);
  if (here >= 0) return cursorOn(events[here + direction]);
  if (cursor === null) return direction === 1 ? cursorOn(events[0]) : cursorOn(events.at(-1));
  return direction === 1
    ? cursorOn(events.find((event) => event.day > cursor.day))
    : cursorOn(events.findLast((event) => event.day < cursor.day));
}

/** The event nearest in time in the next lane down (1) or up (-1); null where there is none. */
export function stepLane(
  events: readonly TimelineEvent[],
  cursor: Cursor | null,
  direction: 1 | -1,
): Cursor | null {
  const lanes = lanesDown(events);
  const here = lanes.indexOf(events.find((event) => event.id === cursor?.eventId)?.lane ?? '');
  const lane = here < 0 ? lanes.at(direction === 1 ? 0 : -1) : lanes[here + direction];
  const day = cursor?.day ?? events.at(-1)?.day ?? 0;
  const inLane = events.filter((event) => event.lane === lane);
  const nearest = inLane.reduce<TimelineEvent | undefined>(
    (best, event) =>
      best === undefined || Math.abs(event.day - day) < Math.abs(best.day - day) ? event : best,
    undefined,
  );
  return cursorOn(nearest);
}

export function firstEvent(events: readonly TimelineEvent[]): Cursor | null {
  return cursorOn(events[0]);
}

export function lastEvent(events: readonly TimelineEvent[]): Cursor | null {
  return cursorOn(events.at(-1));
}

function cursorOn(event: TimelineEvent | undefined): Cursor | null {
  return event === undefined ? null : { day: event.day, eventId: event.id };
}

/** Lanes that have an event, from the top of the picture down. */
function lanesDown(events: readonly TimelineEvent[]): readonly string[] {
  const tops = new Map<string, number>();
  for (const { lane, at } of events) tops.set(lane, Math.min(at.y, tops.get(lane) ?? at.y));
  return [...tops.entries()].sort(([, a], [, b]) => a - b).map(([lane]) => lane);
}

/** The day under a place in the picture, px from its left edge; null outside the plot. */
export function dayUnder(layout: TimelineLayout, x: number): DayNumber | null {
  const { plot, range, events } = layout;
  if (x < plot.left - SLACK || x > plot.right + SLACK) return null;
  const share = (x - plot.left) / (plot.right - plot.left);
  const day = Math.round(range.from + share * (range.to - range.from));
  const near = events.find((event) => Math.abs(placeOfDay(layout, event.day) - x) <= SNAP);
  return Math.min(range.to, Math.max(range.from, near?.day ?? day));
}

/** x of a day in the picture. */
export function placeOfDay(layout: TimelineLayout, day: DayNumber): number {
  const { plot, range } = layout;
  return plot.left + ((day - range.from) / (range.to - range.from)) * (plot.right - plot.left);
}

/** px beside the plot that still count, and within which a day with an event is meant. */
const SLACK = 8;
const SNAP = 3;
