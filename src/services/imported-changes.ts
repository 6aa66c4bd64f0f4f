import type { ChartEntry, EntryKind, EntryPayloads } from '#domain/chart-entry.ts';
import type { RecordedEntry } from './import-records.ts';

/** What is to be written, still without id, author and chart. */
type EntryToWrite = {
  [K in EntryKind]: {
    readonly kind: K;
    readonly occurredAt: string;
    readonly payload: EntryPayloads[K];
    readonly origin?: RecordedEntry['origin'];
    readonly amends?: string;
  };
}[EntryKind];

export interface ImportedChanges {
  readonly write: readonly EntryToWrite[];
  readonly added: number;
  readonly unchanged: number;
  readonly amended: number;
}

/**
 * Compares what a file says with what its records said before, record by record: a known digest is
 * unchanged; another one amends, entry by entry, and retracts what the record no longer says. A
 * withdrawn record says nothing any more.
 */
export function entriesToWrite(
  chart: readonly ChartEntry[],
  sent: readonly RecordedEntry[],
  withdrawn: readonly string[] = [],
): ImportedChanges {
  const known = liveByReference(chart);
  const write: EntryToWrite[] = [];
  let added = 0;
  let unchanged = 0;
  let amended = 0;
  for (const [reference, entries] of Map.groupBy(sent, (entry) => entry.origin.reference)) {
    const before = known.get(reference) ?? [];
    if (before.length === 0) added += entries.length;
    else if (before[0]?.origin?.digest === entries[0]?.origin.digest) {
      unchanged += entries.length;
      continue;
    } else amended += entries.length;
    write.push(...replaced(before, entries));
  }
  for (const reference of new Set(withdrawn)) {
    const before = known.get(reference) ?? [];
    amended += before.length;
    write.push(...replaced(before, []));
  }
  return { write, added, unchanged, amended };
}

/** Entries of each record that still count: nothing has amended them. */
function liveByReference(chart: readonly ChartEntry[]): ReadonlyMap<string, ChartEntry[]> {
  const amended = new Set(chart.map((entry) => entry.amends));
  const live = chart.filter((entry) => entry.origin !== undefined && !amended.has(entry.id));
  return Map.groupBy(live, (entry) => entry.origin?.reference ?? '');
}

function replaced(
  before: readonly ChartEntry[],
  entries: readonly RecordedEntry[],
): readonly EntryToWrite[] {
  const amendments = entries.map((entry, i): EntryToWrite => {
    const old = before[i];
    return old === undefined ? entry : { ...entry, amends: old.id };
  });
  const retractions = before.slice(entries.length).map(
    (old): EntryToWrite => ({
      kind: 'retraction',
      occurredAt: old.occurredAt,
      payload: { reason: 'no longer in the record it came from' },
      amends: old.id,
    }),
  );
  return [...amendments, ...retractions];
}
