import { type Selectable, sql } from 'kysely';
import { AppError } from '#domain/app-error.ts';
import type { ChartEntry } from '#domain/chart-entry.ts';
import { toChartEntry, toInsertRecord } from './chart-entry-row.ts';
import { sqlStateOf } from './database-failure.ts';
import type { ClinicScope } from './in-clinic.ts';
import type { Hashed } from './known-entries.ts';
import type { ChartEntryTable } from './schema.ts';

type InsertRequest = {
  readonly patientId: string;
  readonly version: number;
  readonly fresh: readonly Hashed[];
};

/**
 * Writes new entries behind `version`, whatever their number, and moves the chart's version, in one
 * statement. (COPY would be faster still; PostgreSQL has none under row-level security.)
 * The caller holds the chart's lock.
 */
export async function insertEntries(
  scope: ClinicScope,
  { patientId, version, fresh }: InsertRequest,
): Promise<readonly Hashed<ChartEntry>[]> {
  if (fresh.length === 0) return [];
  const records = fresh.map(({ entry, hash }, index) =>
    toInsertRecord(entry, hash, version + index + 1),
  );
  const rows = await insertRecords(scope, {
    patientId,
    newVersion: version + fresh.length,
    records: JSON.stringify(records),
  });
  return rows.map((row) => ({ entry: toChartEntry(row), hash: row.content_hash }));
}

type RecordsToInsert = {
  readonly patientId: string;
  readonly newVersion: number;
  readonly records: string;
};

async function insertRecords(
  scope: ClinicScope,
  { patientId, newVersion, records }: RecordsToInsert,
): Promise<readonly Selectable<ChartEntryTable>[]> {
  try {
    const { rows } = await sql<Selectable<ChartEntryTable>>`
      with moved as (
        update chart set version = ${newVersion}
        where clinic_id = ${scope.clinicId}::uuid and patient_id = ${patientId}::uuid)
      insert into chart_entry (clinic_id, patient_id, id, seq, kind, occurred_at, recorded_at,
        author_account_id, author_role, author_display, payload, amends, origin, content_hash)
      select ${scope.clinicId}::uuid, ${patientId}::uuid, id, seq, kind, occurred_at, recorded_at,
        author_account_id, author_role, author_display, payload, amends, origin,
        decode(content_hash, 'hex')
      from jsonb_to_recordset(${records}::jsonb) as sent (id uuid, seq integer, kind text,
        occurred_at text, recorded_at timestamptz, author_account_id uuid, author_role text,
        author_display text, payload jsonb, amends uuid, origin jsonb, content_hash text)
      returning *`.execute(scope.db);
    return rows;
  } catch (error) {
    throw explainRefusal(error);
  }
}

/** What a caller can have got wrong, by SQLSTATE; source: PostgreSQL 18, Appendix A. */
const REFUSALS: Readonly<Record<string, string>> = {
  '23503': 'An entry amends an entry, or names an account, that is not there',
  '22P02':
    'An entry holds text that cannot be kept: a broken Unicode character, or an id that is none',
  '22P05': 'An entry holds text that cannot be kept: a NUL character',
  '22007': 'An entry was recorded at something that is no instant',
  '22008': 'An entry was recorded at something that is no instant',
};

function explainRefusal(error: unknown): unknown {
  const message = REFUSALS[sqlStateOf(error) ?? ''];
  return message === undefined ? error : new AppError('invalid', message);
}
