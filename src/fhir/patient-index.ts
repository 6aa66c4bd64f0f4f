import type { SentRecord } from './bundle-entry.ts';
import type { ImportedPatient } from './imported-entry.ts';
import { isAbsolute, localPart, type Reference } from './reference.ts';

/** A Patient of the bundle. The same one may be there twice. */
export interface SentPatient {
  readonly patient: ImportedPatient;
  readonly record: Pick<SentRecord, 'id' | 'fullUrl' | 'index' | 'path'>;
  readonly lastUpdated: number;
}

/** True where both are one person: the same address, or the same id where one has no address. */
function isSamePatient(a: SentPatient, b: SentPatient): boolean {
  if (a.patient.digest === b.patient.digest) return true;
  const [one, other] = [a.record.fullUrl, b.record.fullUrl];
  if (one !== null && one === other) return true;
  const sameId = a.record.id !== null && a.record.id === b.record.id;
  return sameId && (isLocal(one) || isLocal(other) || one === other);
}

/** No address on a server: left out, or a name made up for this bundle. */
function isLocal(fullUrl: string | null): boolean {
  return fullUrl === null || fullUrl.startsWith('urn:');
}

/**
 * Whether a reference means this patient: by full address, by `Patient/id`, by the id in a
 * `urn:uuid:`, by a search (`Patient?identifier=…`) or by an identifier alone.
 */
export function isAbout(subject: Reference, { patient, record }: SentPatient): boolean {
  const { reference, identifier } = subject;
  if (reference === undefined) {
    return identifier?.value !== undefined && hasIdentifier(patient, identifier);
  }
  const bare = reference.replace(/\/_history\/.*$/u, '');
  if (bare === record.fullUrl || bare === `urn:uuid:${record.id}`) return true;
  const searched = /^Patient\?identifier=(?:([^|]*)\|)?(.+)$/u.exec(bare);
  if (searched !== null) {
    return hasIdentifier(patient, { system: searched[1], value: searched[2] });
  }
  const isTheirs = record.id !== null && localPart(bare) === `Patient/${record.id}`;
  return isTheirs && (!isAbsolute(bare) || isLocal(record.fullUrl));
}

function hasIdentifier(
  { identifiers }: ImportedPatient,
  wanted: { readonly system?: string | undefined; readonly value?: string | undefined },
): boolean {
  return identifiers.some(
    ({ system, value }) =>
      value === wanted.value && (wanted.system === undefined || (system ?? '') === wanted.system),
  );
}

/** Says nothing of whom the record is about: a reference without an address or an identifier. */
export function saysNobody(subject: Reference | null): boolean {
  return subject === null || (subject.reference === undefined && subject.identifier === undefined);
}

/** Takes a Patient in; of two versions of one person the later one, whatever the bundle's order. */
export function addPatient(patients: SentPatient[], sent: SentPatient): void {
  const known = patients.findIndex((other) => isSamePatient(other, sent));
  const before = patients[known];
  if (before === undefined) patients.push(sent);
  else if (isNewer(sent, before)) patients[known] = sent;
}

function isNewer(a: SentPatient, b: SentPatient): boolean {
  if (a.lastUpdated !== b.lastUpdated) return a.lastUpdated > b.lastUpdated;
  return a.patient.digest < b.patient.digest;
}
