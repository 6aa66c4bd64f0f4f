import { z } from 'zod';
import type { Problem } from '#domain/app-error.ts';
import type { ClinicalDefinitions } from '#domain/definitions.ts';
import type { RecordsRead } from '#services/import-records.ts';
import { type BundleEntry, type SentRecord, subjectOf } from './bundle-entry.ts';
import { digestOf } from './digest.ts';
import type { IgnoredRecord } from './imported-entry.ts';
import { lastUpdatedOf } from './last-updated.ts';
import { createPatientIndex, type PatientIndex } from './patient-index.ts';
import type { ReadRecord } from './read-record.ts';
import type { DraftEntry, ReadContext, ResourceReader } from './reading.ts';
import { createRecordIndex, REFERRED_TO } from './record-index.ts';
import { recordKeys } from './record-key.ts';
import { RESOURCE_READERS } from './resources/index.ts';
import { readPatient } from './resources/patient.ts';
import { sentRecord } from './sent-record.ts';
import { type PatientRecords, type SilentRecord, sortByPatient } from './sort-by-patient.ts';

/** Everything in a bundle, whoever it is about. */
export interface BundleRecords extends RecordsRead {
  readonly people: readonly PatientRecords[];
}

/**
 * Takes the entries of a bundle one by one, in any order, and keeps only what they say, so that a
 * file of any size needs no more memory than its chart.
 */
export interface RecordCollector {
  /** What is wrong with this entry; nothing where it was taken. */
  readonly add: (entry: BundleEntry) => readonly Problem[];
  /** Reads what had to wait, and sorts the records to their people. */
  readonly finish: () => { readonly problems: readonly Problem[]; readonly read: BundleRecords };
}

const READERS: ReadonlyMap<string, ResourceReader> = new Map(
  RESOURCE_READERS.map((reader) => [reader.resourceType, reader]),
);

/** @example collector.add({ index: 0, entry: { resource: { resourceType: 'Patient', id: 'p' } } }) */
export function createRecordCollector(content: ClinicalDefinitions): RecordCollector {
  const index = createRecordIndex();
  const patients = createPatientIndex();
  const records: ReadRecord[] = [];
  const silent: SilentRecord[] = [];
  const ignored: IgnoredRecord[] = [];
  const waiting: { readonly record: SentRecord; readonly reader: ResourceReader }[] = [];
  let resources = 0;

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
    else if (reading.kind === 'entries') {
      for (const why of reading.left) ignored.push({ reference: record.reference, why });
      records.push(readRecord(record, reading.entries));
    } else {
      ignored.push({ reference: record.reference, why: reading.why });
      silent.push({
        reference: record.reference,
        subject: subjectOf(record.resource),
        lastUpdated: lastUpdatedOf(record.resource),
      });
    }
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
      resources++;
      index.add(record);
      if (record.type === 'Patient') return takePatient(patients, record);
      if (REFERRED_TO.includes(record.type)) return [];
      const reader = READERS.get(record.type);
      if (reader !== undefined) return take(record, reader, false);
      ignored.push({ reference: record.reference, why: 'no mapping' });
      return [];
    },
    finish: () => {
      const problems = waiting
        .splice(0)
        .flatMap(({ record, reader }) => take(record, reader, true));
      for (const reference of index.unused()) {
        ignored.push({ reference, why: 'no record refers to it' });
      }
      const { people, ignored: left, types } = sortByPatient(patients, records, silent);
      const read = { people, resources, read: countsOf(types), ignored: [...ignored, ...left] };
      return { problems, read };
    },
  };
}

function countsOf(types: readonly string[]): RecordsRead['read'] {
  const groups = Map.groupBy(types, (type) => type);
  return [...groups].map(([resourceType, all]) => ({ resourceType, count: all.length }));
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

function takePatient(patients: PatientIndex, record: SentRecord): readonly Problem[] {
  const reading = readPatient(record.resource, record.reference);
  if (reading.kind === 'invalid') return at(record.path, reading.problems);
  const lastUpdated = lastUpdatedOf(record.resource);
  patients.add({ patient: reading.patient, record, lastUpdated });
  return [];
}

function readRecord(record: SentRecord, drafts: readonly DraftEntry[]): ReadRecord {
  const { index, type, reference, resource } = record;
  return {
    index,
    type,
    reference,
    digest: digestOf(resource),
    subject: subjectOf(resource),
    drafts,
    keys: recordKeys(type, resource),
    lastUpdated: lastUpdatedOf(resource),
    status: typeof resource.status === 'string' ? resource.status : '',
  };
}
