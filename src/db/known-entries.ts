import { sql } from 'kysely';
import type { ChartEntry, NewChartEntry } from '#domain/chart-entry.ts';
import { toChartEntry } from './chart-entry-row.ts';
import { contentHash } from './content-hash.ts';
import type { ClinicScope } from './in-clinic.ts';

/** An entry with the digest of what it says. */
export type Hashed<T extends NewChartEntry = NewChartEntry> = {
  readonly entry: T;
  readonly hash: Buffer;
};

export function hashed(entry: NewChartEntry): Hashed {
  return { entry, hash: contentHash(entry) };
}

/** Entries to be found by their id, or, if imported, by what they say and where they came from. */
export type EntryLookup<T extends NewChartEntry = NewChartEntry> = {
  add(one: Hashed<T>): void;
  withIdOf(one: Hashed): Hashed<T> | undefined;
  sameRecordAs(one: Hashed): Hashed<T> | undefined;
};

export function entryLookup<T extends NewChartEntry>(known: readonly Hashed<T>[]): EntryLookup<T> {
  const byId = new Map<string, Hashed<T>>();
  const byRecord = new Map<string, Hashed<T>>();
  const add = (one: Hashed<T>): void => {
    byId.set(one.entry.id, one);
    if (one.entry.origin !== undefined) byRecord.set(one.hash.toString('hex'), one);
  };
  known.forEach(add);
  return {
    add,
    withIdOf: (one) => byId.get(one.entry.id),
    sameRecordAs: (one) =>
      one.entry.origin === undefined ? undefined : byRecord.get(one.hash.toString('hex')),
  };
}

/** Which of these are in the chart already, by id or as the same imported record. */
export async function findKnownEntries(
  scope: ClinicScope,
  patientId: string,
  sent: readonly Hashed[],
): Promise<readonly Hashed<ChartEntry>[]> {
  if (sent.length === 0) return [];
  const ids = sent.map(({ entry }) => entry.id);
  const records = sent.filter(({ entry }) => entry.origin !== undefined).map(({ hash }) => hash);
  const rows = await scope.db
    .selectFrom('chart_entry')
    .selectAll()
    .where('clinic_id', '=', scope.clinicId)
    .where('patient_id', '=', patientId)
    .where((eb) =>
      eb.or([
        eb('id', '=', sql<string>`any(${ids}::uuid[])`),
        eb.and([
          eb('origin', 'is not', null),
          eb('content_hash', '=', sql<Buffer>`any(${records}::bytea[])`),
        ]),
      ]),
    )
    .execute();
  return rows.map((row) => ({ entry: toChartEntry(row), hash: row.content_hash }));
}
