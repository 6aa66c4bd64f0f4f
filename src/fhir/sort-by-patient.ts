import { calendarDate, dayRange, type RecordedTime } from '#domain/calendar.ts';
import { withoutDuplicates } from './duplicates.ts';
import type { IgnoredRecord, ImportedEntry, ImportedPatient } from './imported-entry.ts';
import { isAbout, type SentPatient, saysNobody } from './patient-index.ts';
import { datedEntries, type ReadRecord } from './read-record.ts';
import type { Reference } from './reference.ts';
import { withoutVisitsOfSessions } from './same-sessions.ts';

/** One person of the input with everything that was read about them. */
export interface PatientRecords {
  readonly patient: ImportedPatient;
  /** Where the Patient stood: `entry[0].resource`. */
  readonly path: string;
  readonly entries: readonly ImportedEntry[];
  /**
   * References of records that hold no entry as they are now (entered in error, cancelled, not
   * understood): what an earlier import took from them no longer stands.
   */
  readonly withdrawn: readonly string[];
}

/** A record that says nothing to a chart, and whose it is. */
export interface SilentRecord {
  readonly reference: string;
  readonly subject: Reference | null;
}

/** Records sorted to the people they are about. */
export interface SortedRecords {
  readonly patients: readonly PatientRecords[];
  readonly ignored: readonly IgnoredRecord[];
}

/** Gives every record to its patient, each once; what belongs to nobody here is ignored. */
export function sortByPatient(
  patients: readonly SentPatient[],
  records: readonly ReadRecord[],
  silent: readonly SilentRecord[],
): SortedRecords {
  const ownerOf = ownerFinder(patients);
  const owned = Map.groupBy(records, ownerOf);
  const withdrawn = Map.groupBy(silent, ownerOf);
  const ignored = (owned.get(undefined) ?? []).map(({ reference, subject }) => ({
    reference,
    why: saysNobody(subject) ? 'does not say whom it is about' : 'a record of another patient',
  }));
  const sorted = patients.map((sent): PatientRecords => {
    const once = withoutDuplicates(owned.get(sent) ?? []);
    const sessions = withoutVisitsOfSessions(once.records);
    ignored.push(...once.ignored, ...sessions.ignored);
    return {
      patient: sent.patient,
      path: sent.record.path,
      entries: importedEntries(sessions.records, undatedDay(sent.patient)),
      withdrawn: (withdrawn.get(sent) ?? []).map(({ reference }) => reference),
    };
  });
  return { patients: sorted, ignored };
}

/** Whose a record is. One that names nobody belongs to the patient, where there is only one. */
function ownerFinder(patients: readonly SentPatient[]) {
  const known = new Map<string, SentPatient | undefined>();
  return ({ subject }: SilentRecord): SentPatient | undefined => {
    if (subject === null || saysNobody(subject)) {
      return patients.length === 1 ? patients[0] : undefined;
    }
    const key = JSON.stringify(subject);
    if (!known.has(key)) {
      known.set(
        key,
        patients.find((patient) => isAbout(subject, patient)),
      );
    }
    return known.get(key);
  };
}

/** What nobody dated is taken to have been there all along. */
function undatedDay({ birthDate }: ImportedPatient): RecordedTime {
  return birthDate === null ? '1900-01-01' : calendarDate(dayRange(birthDate).earliest);
}

function importedEntries(
  records: readonly ReadRecord[],
  undated: RecordedTime,
): readonly ImportedEntry[] {
  return records.flatMap((record) =>
    datedEntries(record, undated).map((entry) => ({
      ...entry,
      origin: { source: 'fhir' as const, reference: record.reference, digest: record.digest },
    })),
  );
}
