import { z } from 'zod';
import type { Problem } from '#domain/app-error.ts';
import { calendarDate, dayRange, type RecordedTime } from '#domain/calendar.ts';
import type { ClinicalDefinitions } from '#domain/definitions.ts';
import { type BundleEntry, type SentRecord, subjectOf } from './bundle-entry.ts';
import { digestOf } from './digest.ts';
import { withoutDuplicates } from './duplicates.ts';
import type { IgnoredRecord, ImportedEntry, ImportedPatient } from './imported-entry.ts';
import { isAbout, isSamePatient, saysNobody, type SentPatient } from './patient-index.ts';
import { datedEntries, type ReadRecord } from './read-record.ts';
import { type ReadContext, type Reading, type ResourceReader } from './reading.ts';
import { createRecordIndex, REFERRED_TO } from './record-index.ts';
import { recordKeys } from './record-key.ts';
import { RESOURCE_READERS } from './resources/index.ts';
import { readPatient } from './resources/patient.ts';
import { withoutVisitsOfSessions } from './same-sessions.ts';
import { sentRecord } from './sent-record.ts';

/** One person of the input with everything that was read about them. */
export interface PatientRecords {
  readonly patient: ImportedPatient;
  /** Where the Patient stood: `entry[0].resource`. */
  readonly path: string;
  readonly entries: readonly ImportedEntry[];
}

/** Everything in a bundle, whoever it is about. */
export interface RecordsRead {
  readonly patients: readonly PatientRecords[];
  readonly ignored: readonly IgnoredRecord[];
  /** Resources in the input, by type. */
  readonly counts: ReadonlyMap<string, number>;
}

/**
 * Takes the entries of a bundle one by one, in any order, and keeps only what they say, so that a
 * file of any size needs no more memory than its chart.
 */
export interface RecordCollector {
  /** What is wrong with this entry; nothing where it was taken. */
  readonly add: (entry: BundleEntry) => readonly Problem[];
  /** Reads what had to wait, and sorts the records to their people. */
  readonly finish: () => { readonly problems: readonly Problem[]; readonly read: RecordsRead };
}

const READERS: ReadonlyMap<string, ResourceReader> = new Map(
  RESOURCE_READERS.map((reader) => [reader.resourceType, reader]),
);

/** @example collector.add({ index: 0, entry: { resource: { resourceType: 'Patient', id: 'p' } } }) */
export function createRecordCollector(content: ClinicalDefinitions): RecordCollector {
  const index = createRecordIndex();
  const patients: SentPatient[] = [];
  const records: ReadRecord[] = [];
  const ignored: IgnoredRecord[] = [];
  const waiting: { readonly record: SentRecord; readonly reader: ResourceReader }[] = [];
  const counts = new Map<string, number>();

  const take = (record: SentRecord, reader: ResourceReader, complete: boolean) => {
    const context: ReadContext = {
      content,
      complete,
      find: (reference) => contained(record.resource, reference) ?? index.find(reference),
      has: index.has,
      panelTime: index.panelTime(record),
    };
    const reading = reader.fromFhir(record.resource, context);
    if (reading.kind === 'invalid') return at(record.path, reading.problems);
    if (reading.kind === 'waits') waiting.push({ record, reader });
    else keep(record, reading, records, ignored);
    return [];
  };

  return {
    add: (sent) => {
      const named = sentRecord(sent);
      if (named.kind === 'invalid') return named.problems;
      if (named.kind === 'ignored') {
        ignored.push(named.ignored);
        return [];
      }
      const { record } = named;
      counts.set(record.type, (counts.get(record.type) ?? 0) + 1);
      index.add(record);
      if (record.type === 'Patient') return addPatient(patients, record);
      if (REFERRED_TO.includes(record.type)) return [];
      const reader = READERS.get(record.type);
      if (reader !== undefined) return take(record, reader, false);
      ignored.push({ reference: record.reference, why: 'no mapping' });
      return [];
    },
    finish: () => {
      const problems = waiting.splice(0).flatMap(({ record, reader }) => take(record, reader, true));
      for (const reference of index.unused()) {
        ignored.push({ reference, why: 'no record refers to it' });
      }
      const sorted = sortByPatient(patients, records);
      const read = { patients: sorted.patients, ignored: [...ignored, ...sorted.ignored], counts };
      return { problems, read };
    },
  };
}

function at(path: string, problems: readonly Problem[]): readonly Problem[] {
  return problems.map((problem) => ({ ...problem, path: `${path}${problem.path}` }));
}

/** `#id` names a resource inside the record itself. */
function contained(resource: SentRecord['resource'], reference: string) {
  if (!reference.startsWith('#') || !Array.isArray(resource.contained)) return undefined;
  const parts: readonly unknown[] = resource.contained;
  return parts.flatMap((part) => {
    const { data } = z.looseObject({ id: z.string() }).safeParse(part);
    return data?.id === reference.slice(1) ? [data] : [];
  })[0];
}

const metaSchema = z.object({ meta: z.object({ lastUpdated: z.string() }) });

function lastUpdatedOf(resource: SentRecord['resource']): number {
  const moment = Date.parse(metaSchema.safeParse(resource).data?.meta.lastUpdated ?? '');
  return Number.isNaN(moment) ? 0 : moment;
}

function addPatient(patients: SentPatient[], record: SentRecord): readonly Problem[] {
  const reading = readPatient(record.resource, record.reference);
  if (reading.kind === 'invalid') return at(record.path, reading.problems);
  const { id, fullUrl, index, path, resource } = record;
  const sent: SentPatient = {
    patient: reading.patient,
    record: { id, fullUrl, index, path },
    lastUpdated: lastUpdatedOf(resource),
  };
  const known = patients.findIndex((other) => isSamePatient(other, sent));
  const before = patients[known];
  if (before === undefined) patients.push(sent);
  else if (isNewer(sent, before)) patients[known] = sent;
  return [];
}

/** Of two versions of one Patient the later one; the order in the bundle is no reason. */
function isNewer(a: SentPatient, b: SentPatient): boolean {
  if (a.lastUpdated !== b.lastUpdated) return a.lastUpdated > b.lastUpdated;
  return a.patient.digest < b.patient.digest;
}

function keep(
  record: SentRecord,
  reading: Extract<Reading, { readonly kind: 'entries' | 'ignored' }>,
  records: ReadRecord[],
  ignored: IgnoredRecord[],
): void {
  const { index, type, reference, resource } = record;
  if (reading.kind === 'ignored') {
    ignored.push({ reference, why: reading.why });
    return;
  }
  for (const why of reading.left) ignored.push({ reference, why });
  records.push({
    index,
    type,
    reference,
    digest: digestOf(resource),
    subject: subjectOf(resource),
    drafts: reading.entries,
    keys: recordKeys(type, resource),
    lastUpdated: lastUpdatedOf(resource),
    status: typeof resource.status === 'string' ? resource.status : '',
  });
}

function sortByPatient(
  patients: readonly SentPatient[],
  records: readonly ReadRecord[],
): Omit<RecordsRead, 'counts'> {
  const owned = new Map<SentPatient, ReadRecord[]>(patients.map((patient) => [patient, []]));
  const ignored: IgnoredRecord[] = [];
  const ownerOf = ownerFinder(patients);
  for (const record of records) {
    const owner = ownerOf(record);
    if (owner === undefined) ignored.push({ reference: record.reference, why: whyNobodys(record) });
    else owned.get(owner)?.push(record);
  }
  const sorted = [...owned].map(([sent, own]) => {
    const once = withoutDuplicates(own);
    const sessions = withoutVisitsOfSessions(once.records);
    ignored.push(...once.ignored, ...sessions.ignored);
    return {
      patient: sent.patient,
      path: sent.record.path,
      entries: importedEntries(sessions.records, undatedDay(sent.patient)),
    };
  });
  return { patients: sorted, ignored };
}

/** Whose a record is. One that names nobody belongs to the patient, where there is only one. */
function ownerFinder(patients: readonly SentPatient[]) {
  const known = new Map<string, SentPatient | undefined>();
  return ({ subject }: ReadRecord): SentPatient | undefined => {
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

function whyNobodys({ subject }: ReadRecord): string {
  return saysNobody(subject) ? 'does not say whom it is about' : 'a record of another patient';
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
