import {
  type CalendarDate,
  calendarDate,
  type DayNumber,
  type RecordedTime,
} from '#domain/calendar.ts';
import type { ChartEntry, EntryKind, EntryOf } from '#domain/chart-entry.ts';
import type { SetAside } from '#domain/chart-history.ts';

/** Why a record of the future is set aside; the contract asks for these words. */
const AFTER_AS_OF = 'after asOf';

export type EntryBuckets = { readonly [K in EntryKind]: EntryOf<K>[] };

export interface SortedEntries {
  readonly buckets: EntryBuckets;
  /** Appointments after the day of assessment. */
  readonly planned: readonly EntryOf<'appointment'>[];
  readonly setAside: readonly SetAside[];
}

/**
 * One pass over the counted entries: by kind, in order of day, none later than `asOf`.
 * Order in the chart does not matter; entries of one day keep the order of their times.
 */
export function sortEntries(entries: readonly ChartEntry[], asOf: DayNumber): SortedEntries {
  const buckets = emptyBuckets();
  const planned: EntryOf<'appointment'>[] = [];
  const setAside: SetAside[] = [];
  const end = calendarDate(asOf);
  for (const entry of inOrder(entries)) {
    if (beginsBy(entry, end)) {
      // The bucket of an entry's own kind takes that entry; the union cannot say so by itself.
      (buckets[entry.kind] as ChartEntry[]).push(entry);
    } else if (entry.kind === 'appointment') planned.push(entry);
    else setAside.push({ entryId: entry.id, why: AFTER_AS_OF });
  }
  return { buckets, planned, setAside };
}

function beginsBy(entry: ChartEntry, end: CalendarDate): boolean {
  if (isAfter(entry.occurredAt, end)) return false;
  if (entry.kind !== 'condition' || entry.payload.onset === null) return true;
  return !isAfter(entry.payload.onset, end);
}

/** ISO dates sort as text; whatever follows a day's ten characters is a time of that day. */
function isAfter(time: RecordedTime, day: CalendarDate): boolean {
  return time > day && !time.startsWith(day);
}

function inOrder(entries: readonly ChartEntry[]): readonly ChartEntry[] {
  for (let i = 1; i < entries.length; i++) {
    const before = entries[i - 1];
    const entry = entries[i];
    if (before && entry && compareTimes(before, entry) > 0) return [...entries].sort(compareTimes);
  }
  return entries;
}

/** By recorded day, then by the time written, then by id, so that the chart's order is no input. */
function compareTimes(a: ChartEntry, b: ChartEntry): number {
  if (a.occurredAt !== b.occurredAt) return a.occurredAt < b.occurredAt ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function emptyBuckets(): EntryBuckets {
  return {
    'instrument-response': [],
    'reported-score': [],
    'reported-item': [],
    'medication-started': [],
    'medication-changed': [],
    'medication-stopped': [],
    'medication-reported': [],
    'dose-given': [],
    'doses-missed': [],
    adherence: [],
    tolerability: [],
    'side-effect': [],
    'past-trial': [],
    'therapy-started': [],
    'therapy-session': [],
    'therapy-ended': [],
    contact: [],
    condition: [],
    allergy: [],
    preference: [],
    stressor: [],
    goal: [],
    'care-plan': [],
    'life-event': [],
    'own-words': [],
    decision: [],
    note: [],
    appointment: [],
    retraction: [],
  };
}
