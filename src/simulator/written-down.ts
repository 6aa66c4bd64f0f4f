import { type CalendarDate, calendarDate, type DayNumber, type Instant } from '#domain/calendar.ts';
import type { EntryKind, EntryPayloads } from '#domain/chart-entry.ts';
import type { Writer } from './course-plan.ts';
import type { Happening } from './happening.ts';
import type { Rng } from './sfc32.ts';
import { simulatedId } from './simulated-id.ts';

/** What a chart entry says and when, before it has a clinic, a patient and an author. */
export type SimulatedEntry = {
  readonly [K in EntryKind]: {
    readonly id: string;
    readonly kind: K;
    readonly payload: EntryPayloads[K];
    readonly occurredAt: CalendarDate;
    readonly recordedAt: Instant;
    readonly by: Writer;
    readonly amends?: string;
  };
}[EntryKind];

const FIRST_HOUR = 8;
const MINUTES_APART = 4;
/** However much is written on one day, the day ends. */
const LAST_MINUTE = 15 * 60;

/** In order of day, minutes apart, each with an id of its own. */
export function writtenDown(happenings: readonly Happening[], rng: Rng): readonly SimulatedEntry[] {
  const inOrder = happenings.toSorted((a, b) => a.day - b.day);
  const ids = new Map<string, string>();
  let before = { day: Number.NEGATIVE_INFINITY, minute: 0 };
  return inOrder.map((happening): SimulatedEntry => {
    const { day, about, key, amends, ...said } = happening;
    const minute = day === before.day ? Math.min(before.minute + MINUTES_APART, LAST_MINUTE) : 0;
    before = { day, minute };
    const recordedAt = clock(day, minute);
    const id = simulatedId(recordedAt, rng);
    if (key !== undefined) ids.set(key, id);
    const amended = amends === undefined ? undefined : ids.get(amends);
    return {
      ...said,
      id,
      occurredAt: calendarDate(about ?? day),
      recordedAt,
      ...(amended === undefined ? {} : { amends: amended }),
    };
  });
}

function clock(day: DayNumber, minute: number): Instant {
  const two = (n: number) => String(n).padStart(2, '0');
  const hour = FIRST_HOUR + Math.floor(minute / 60);
  return `${calendarDate(day)}T${two(hour)}:${two(minute % 60)}:00.000Z`;
}
