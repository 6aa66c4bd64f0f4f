import type { EntryContent, IgnoredRecord } from '#fhir/imported-entry.ts';
import { readBundle } from '#fhir/read-bundle.ts';
import { clinicalContent } from '#services/clinical-content.ts';
import { chart } from './fhir-records.ts';

/** What the records of one person come to, without where they came from. */
export function readRecords(...records: readonly unknown[]): {
  readonly entries: readonly EntryContent[];
  readonly ignored: readonly IgnoredRecord[];
} {
  const { entries, ignored } = readBundle(chart(...records), clinicalContent());
  return { entries: entries.map(({ origin: _, ...content }) => content), ignored };
}

/** The payloads of all entries of a kind. */
export function payloadsOf(kind: EntryContent['kind'], ...records: readonly unknown[]) {
  return readRecords(...records).entries.flatMap((entry) =>
    entry.kind === kind ? [entry.payload] : [],
  );
}

/** Why a single record is ignored; undefined where it is read. */
export function whyIgnored(record: unknown): string | undefined {
  return readRecords(record).ignored[0]?.why;
}
