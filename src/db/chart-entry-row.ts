import type { Selectable } from 'kysely';
import type { ChartEntry, NewChartEntry } from '#domain/chart-entry.ts';
import type { ChartEntryTable } from './schema.ts';

/** The entry that a stored row holds. */
export function toChartEntry(row: Selectable<ChartEntryTable>): ChartEntry {
  const entry = {
    id: row.id,
    clinicId: row.clinic_id,
    patientId: row.patient_id,
    seq: row.seq,
    kind: row.kind,
    occurredAt: row.occurred_at,
    recordedAt: row.recorded_at,
    author: {
      accountId: row.author_account_id,
      role: row.author_role,
      display: row.author_display,
    },
    payload: row.payload,
    ...(row.amends === null ? {} : { amends: row.amends }),
    ...(row.origin === null ? {} : { origin: row.origin }),
  };
  // Kind and payload belong together: `appendEntries` alone writes this table, from typed entries
  // that were parsed at the edge, and nothing in it is ever updated.
  return entry as ChartEntry;
}

/** The columns of one entry as `jsonb_to_recordset` reads them. */
export function toInsertRecord(entry: NewChartEntry, hash: Buffer, seq: number) {
  return {
    id: entry.id,
    seq,
    kind: entry.kind,
    occurred_at: entry.occurredAt,
    recorded_at: entry.recordedAt,
    author_account_id: entry.author.accountId,
    author_role: entry.author.role,
    author_display: entry.author.display,
    payload: entry.payload,
    amends: entry.amends ?? null,
    origin: entry.origin ?? null,
    content_hash: hash.toString('hex'),
  };
}
