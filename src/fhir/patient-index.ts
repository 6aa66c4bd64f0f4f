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

const SEARCHED = /^Patient\?identifier=(?:([^|]*)\|)?(.+)$/u;

/**
 * Whether a reference means this patient: by full address, by `Patient/id`, by the id in a
 * `urn:uuid:`, by a search (`Patient?identifier=…`) or by an identifier alone.
 */
function isAbout(subject: Reference, { patient, record }: SentPatient): boolean {
  const { reference, identifier } = subject;
  if (reference === undefined) {
    return identifier?.value !== undefined && hasIdentifier(patient, identifier);
  }
  const bare = reference.replace(/\/_history\/.*$/u, '');
  if (bare === record.fullUrl || bare === `urn:uuid:${record.id}`) return true;
  const searched = SEARCHED.exec(bare);
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

/** The Patients of a bundle, each looked up by what names it, however many there are. */
export interface PatientIndex {
  /** Takes a Patient in; of two versions of one person the later one, whatever the bundle's order. */
  readonly add: (sent: SentPatient) => void;
  /** Whom a reference means; the first, where it could be several. */
  readonly find: (subject: Reference) => SentPatient | undefined;
  /** Each person once, in the order in which they came. */
  readonly all: readonly SentPatient[];
}

/** An empty index. */
export function createPatientIndex(): PatientIndex {
  const all: SentPatient[] = [];
  const named = new Map<string, Set<number>>();
  const placeOf = (names: readonly string[], isMeant: (sent: SentPatient) => boolean) => {
    const places = new Set(names.flatMap((name) => [...(named.get(name) ?? [])]));
    const meant = [...places].filter((place) => all.slice(place, place + 1).some(isMeant));
    return meant.length === 0 ? null : Math.min(...meant);
  };
  return {
    all,
    add: (sent) => {
      const place = placeOf(ownNames(sent), (other) => isSamePatient(other, sent)) ?? all.length;
      const before = all[place];
      if (before !== undefined && !isNewer(sent, before)) return;
      all[place] = sent;
      for (const name of [...ownNames(sent), ...identifierNames(sent)]) {
        named.set(name, (named.get(name) ?? new Set()).add(place));
      }
    },
    find: (subject) => {
      const place = placeOf(namesIn(subject), (sent) => isAbout(subject, sent));
      return place === null ? undefined : all[place];
    },
  };
}

/** Two records of one person have one of these in common. */
function ownNames({ patient, record: { id, fullUrl } }: SentPatient): readonly string[] {
  return [
    `digest ${patient.digest}`,
    ...(id === null ? [] : [`id ${id}`]),
    ...(fullUrl === null ? [] : [`url ${fullUrl}`]),
  ];
}

/** A reference to a person has one of these or of the person's own names. */
function identifierNames({ patient: { identifiers } }: SentPatient): readonly string[] {
  return identifiers.map(({ value }) => `identifier ${value}`);
}

function namesIn({ reference, identifier }: Reference): readonly string[] {
  if (reference === undefined) return [`identifier ${identifier?.value}`];
  const bare = reference.replace(/\/_history\/.*$/u, '');
  const id = localPart(bare)?.replace('Patient/', '') ?? bare.replace('urn:uuid:', '');
  const [, , searched] = SEARCHED.exec(bare) ?? [];
  return [`url ${bare}`, `id ${id}`, `identifier ${searched}`];
}

function isNewer(a: SentPatient, b: SentPatient): boolean {
  if (a.lastUpdated !== b.lastUpdated) return a.lastUpdated > b.lastUpdated;
  return a.patient.digest < b.patient.digest;
}
