import { isExact } from '#domain/calendar.ts';
import type { Unrepeated } from './duplicates.ts';
import type { IgnoredRecord } from './imported-entry.ts';
import type { ReadRecord } from './read-record.ts';
import type { DraftEntry } from './reading.ts';

/**
 * A session is often sent twice, as the visit and as what was done in it. The Encounter gives way to
 * an attended Procedure of its day.
 */
export function withoutVisitsOfSessions(records: readonly ReadRecord[]): Unrepeated {
  const held = new Map<string, string>();
  for (const record of records) {
    if (record.type !== 'Procedure') continue;
    for (const day of record.drafts.flatMap(attendedDay)) held.set(day, record.reference);
  }
  const ignored: IgnoredRecord[] = [];
  const kept = records.filter((record) => {
    if (record.type !== 'Encounter') return true;
    const [same] = record.drafts.flatMap(attendedDay).flatMap((day) => held.get(day) ?? []);
    if (same === undefined) return true;
    ignored.push({ reference: record.reference, why: `the same session as ${same}` });
    return false;
  });
  return { records: kept, ignored };
}

function attendedDay(draft: DraftEntry): readonly string[] {
  if (draft.kind !== 'therapy-session' || draft.payload.attendance !== 'attended') return [];
  const { occurredAt } = draft;
  return occurredAt !== null && isExact(occurredAt) ? [occurredAt.slice(0, 10)] : [];
}
