import type { RecordedEntry, RecordedPerson } from '#services/import-records.ts';

/** An entry that a record holds; one record may hold several. */
export type ImportedEntry = RecordedEntry;

/** What an entry says, before it is known which record it came from. */
export type EntryContent = ImportedEntry extends infer E
  ? E extends ImportedEntry
    ? Omit<E, 'origin'>
    : never
  : never;

/** The person whom a bundle is about, as the directory would know them. */
export interface ImportedPatient extends Readonly<RecordedPerson['patient']> {
  readonly digest: string;
}

/** A record, or a part of one, that says nothing to the chart, and why. */
export interface IgnoredRecord {
  readonly reference: string;
  readonly why: string;
}
