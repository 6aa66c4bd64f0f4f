import type { RecordedTime } from '#domain/calendar.ts';
import type { EntryKind, EntryOrigin, EntryPayloads } from '#domain/chart-entry.ts';
import type { Patient } from '#domain/patient.ts';

/** What a chart entry says, before it has an id, an author and a chart. */
export type EntryContent = {
  [K in EntryKind]: {
    readonly kind: K;
    readonly occurredAt: RecordedTime;
    readonly payload: EntryPayloads[K];
  };
}[EntryKind];

/** An entry that a record holds; one record may hold several. */
export type ImportedEntry = EntryContent & { readonly origin: EntryOrigin };

/** The person whom a bundle is about, as the directory would know them. */
export interface ImportedPatient
  extends Pick<Patient, 'name' | 'birthDate' | 'sex' | 'identifiers'> {
  /** `Patient/p-1`, as the sender names it. */
  readonly reference: string;
  readonly digest: string;
}

/** A record, or a part of one, that says nothing to the chart, and why. */
export interface IgnoredRecord {
  readonly reference: string;
  readonly why: string;
}
