import { AppError, type Problem } from '#domain/app-error.ts';
import type { ClinicalDefinitions } from '#domain/definitions.ts';
import { envelopeProblems } from './bundle-envelope.ts';
import type { IgnoredRecord, ImportedEntry, ImportedPatient } from './imported-entry.ts';
import { isJsonObject } from './json-object.ts';
import { type BundleRecords, createRecordCollector } from './read-records.ts';
import type { PatientRecords } from './sort-by-patient.ts';

/** A bundle about one person, as it was read. */
export interface BundleRead {
  readonly patient: ImportedPatient;
  readonly entries: readonly ImportedEntry[];
  readonly ignored: readonly IgnoredRecord[];
}

/** More than this many problems in one file help nobody. */
const MOST_PROBLEMS = 50;

/**
 * Reads a FHIR R4 Bundle about one person. Throws `AppError('invalid')` with a problem for each path
 * that is wrong: no Bundle, no Patient or two, a field of another type, a date that does not exist.
 * What is not understood is listed in `ignored`.
 *
 * @example readBundle(JSON.parse(text), content).entries[0]?.kind === 'reported-score'
 */
export function readBundle(json: unknown, content: ClinicalDefinitions): BundleRead {
  const read = readAll(json, content);
  const patient = onlyPatient(read.people);
  return { patient: patient.patient, entries: patient.entries, ignored: read.ignored };
}

function readAll(json: unknown, content: ClinicalDefinitions): BundleRecords {
  if (!isJsonObject(json)) throw refusal([{ path: '', message: 'expected a FHIR R4 Bundle' }]);
  const { resourceType, type, entry = [] } = json;
  const envelope = envelopeProblems({ resourceType, type });
  if (envelope.length > 0) throw refusal(envelope);
  if (!Array.isArray(entry)) throw refusal([{ path: 'entry', message: 'expected array' }]);
  const collector = createRecordCollector(content);
  const found = entry.flatMap((one: unknown, index) => collector.add({ index, entry: one }));
  const { problems, read } = collector.finish();
  if (found.length + problems.length > 0) throw refusal([...found, ...problems]);
  return read;
}

function onlyPatient(patients: readonly PatientRecords[]): PatientRecords {
  const [first, ...others] = patients;
  if (first === undefined) {
    throw refusal([{ path: 'entry', message: 'no Patient; expected exactly one' }]);
  }
  if (others.length > 0) {
    throw refusal(
      others.map(({ path }) => ({ path, message: 'another Patient; expected exactly one' })),
    );
  }
  return first;
}

export function refusal(problems: readonly Problem[]): AppError {
  const more = problems.length - MOST_PROBLEMS;
  const shown = problems.slice(0, MOST_PROBLEMS);
  const rest = more > 0 ? [{ path: '', message: `and ${more} more problems` }] : [];
  return new AppError('invalid', 'the bundle cannot be read', [...shown, ...rest]);
}
