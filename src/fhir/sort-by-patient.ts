import { calendarDate, dayRange, isExact, type RecordedTime } from '#domain/calendar.ts';
import type { RecordedPerson } from '#services/import-records.ts';
import { withoutDuplicates } from './duplicates.ts';
import type { IgnoredRecord, ImportedEntry, ImportedPatient } from './imported-entry.ts';
import { type PatientIndex, type SentPatient, saysNobody } from './patient-index.ts';
import { datedEntries, type ReadRecord } from './read-record.ts';
import type { Reference } from './reference.ts';
import { withoutVisitsOfSessions } from './same-sessions.ts';

/** One person of the input with everything that was read about them. */
export interface PatientRecords extends RecordedPerson {
  readonly patient: ImportedPatient;
  /** Where the Patient stood: `entry[0].resource`. */
  readonly path: string;
  readonly entries: readonly ImportedEntry[];
  /**
   * References of records that hold no entry as they are now (entered in error, cancelled, a
   * duplicate): what an earlier import took from them no longer stands.
   */
  readonly withdrawn: readonly string[];
}

/** A record that says nothing to a chart, and whose it is. */
export interface SilentRecord {
  readonly reference: string;
  readonly subject: Reference | null;
  readonly lastUpdated: number;
}

/** Records sorted to the people they are about. */
export interface SortedRecords {
  readonly people: readonly PatientRecords[];
  readonly ignored: readonly IgnoredRecord[];
  /** Types of the records that were read, one for each record. */
  readonly types: readonly string[];
}

/** Gives every record to its patient, each once; what belongs to nobody here is ignored. */
export function sortByPatient(
  patients: PatientIndex,
  records: readonly ReadRecord[],
  silent: readonly SilentRecord[],
): SortedRecords {
  const ownerOf = ownerFinder(patients);
  const owned = Map.groupBy(records, ownerOf);
  const without = Map.groupBy(silent, ownerOf);
  const parts = patients.all.map((sent) =>
    recordsOf(sent, owned.get(sent) ?? [], without.get(sent) ?? []),
  );
  return {
    people: parts.map(({ person }) => person),
    ignored: [
      ...(owned.get(undefined) ?? []).map(ofNobody),
      ...parts.flatMap(({ ignored }) => ignored),
    ],
    types: parts.flatMap(({ types }) => types),
  };
}

function recordsOf(
  { patient, record: { path } }: SentPatient,
  records: readonly ReadRecord[],
  silent: readonly SilentRecord[],
) {
  const valid = withoutWithdrawn(records, silent);
  const once = withoutDuplicates(valid);
  const sessions = withoutVisitsOfSessions(once.records);
  const left = [...once.ignored, ...sessions.ignored];
  const read = new Set(sessions.records.map(({ reference }) => reference));
  const gone = [...silent, ...left].map(({ reference }) => reference);
  const withdrawn = [...new Set(gone)].filter((reference) => !read.has(reference));
  const entries = importedEntries(sessions.records, patient);
  const person: PatientRecords = { patient, path, entries, withdrawn };
  return {
    person,
    ignored: left,
    types: ['Patient', ...sessions.records.map(({ type }) => type)],
  };
}

/** A record that was also sent as entered in error, then or later, does not stand. */
function withoutWithdrawn(
  records: readonly ReadRecord[],
  silent: readonly SilentRecord[],
): readonly ReadRecord[] {
  const gone = new Map(silent.map(({ reference, lastUpdated }) => [reference, lastUpdated]));
  return records.filter(
    ({ reference, lastUpdated }) => (gone.get(reference) ?? Number.NEGATIVE_INFINITY) < lastUpdated,
  );
}

function ofNobody({ reference, subject }: ReadRecord): IgnoredRecord {
  const why = saysNobody(subject) ? 'does not say whom it is about' : 'a record of another patient';
  return { reference, why };
}

/** Whose a record is. One that names nobody belongs to the patient, where there is only one. */
function ownerFinder({ all, find }: PatientIndex) {
  const known = new Map<string, SentPatient | undefined>();
  return ({ subject }: Pick<SilentRecord, 'subject'>): SentPatient | undefined => {
    if (subject === null || saysNobody(subject)) {
      return all.length === 1 ? all[0] : undefined;
    }
    const key = JSON.stringify(subject);
    if (!known.has(key)) known.set(key, find(subject));
    return known.get(key);
  };
}

/**
 * Where nobody wrote down a day: a condition, an allergy or an earlier trial is taken to have been
 * there all along; a goal or a plan, which somebody set, as long as the record goes back.
 */
function importedEntries(
  records: readonly ReadRecord[],
  { birthDate }: ImportedPatient,
): readonly ImportedEntry[] {
  const allAlong = birthDate === null ? '1900-01-01' : calendarDate(dayRange(birthDate).earliest);
  const oldest = oldestDay(records) ?? allAlong;
  return records.flatMap((record) =>
    datedEntries(record, ({ kind }) =>
      kind === 'goal' || kind === 'care-plan' ? oldest : allAlong,
    ).map((entry) => ({
      ...entry,
      origin: { source: 'fhir' as const, reference: record.reference, digest: record.digest },
    })),
  );
}

function oldestDay(records: readonly ReadRecord[]): RecordedTime | undefined {
  const days = records
    .flatMap(({ drafts }) => drafts)
    .flatMap(({ occurredAt }) =>
      occurredAt !== null && isExact(occurredAt) ? [occurredAt.slice(0, 10)] : [],
    );
  return days.reduce<string | undefined>(
    (oldest, day) => (oldest === undefined || day < oldest ? day : oldest),
    undefined,
  );
}
