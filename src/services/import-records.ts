import { isDeepStrictEqual } from 'node:util';
import { appendEntries } from '#db/append-entries.ts';
import { type ClinicScope, inClinic } from '#db/in-clinic.ts';
import { type Chart, loadChart } from '#db/load-chart.ts';
import { lockChart } from '#db/lock-chart.ts';
import { newId } from '#db/new-id.ts';
import { createPatient, loadPatient, updatePatient } from '#db/patients.ts';
import { addSourceKeys, findPatientsBySourceKeys } from '#db/source-keys.ts';
import { writeAudit } from '#db/write-audit.ts';
import { AppError } from '#domain/app-error.ts';
import type { RecordedTime } from '#domain/calendar.ts';
import type {
  ChartEntry,
  EntryKind,
  EntryOrigin,
  EntryPayloads,
  NewChartEntry,
} from '#domain/chart-entry.ts';
import type { SetAside } from '#domain/chart-history.ts';
import type { Patient } from '#domain/patient.ts';
import type { Actor } from '#domain/role.ts';
import { authorize } from './authorize.ts';
import type { Deps } from './deps.ts';
import { entriesToWrite } from './imported-changes.ts';
import { projectChart } from './project-chart.ts';

/** An entry that a record from elsewhere holds, before it has an id, an author and a chart. */
export type RecordedEntry = {
  [K in EntryKind]: {
    readonly kind: K;
    readonly occurredAt: RecordedTime;
    readonly payload: EntryPayloads[K];
    readonly origin: EntryOrigin;
  };
}[EntryKind];

/** One person of a file, with everything it says of them. */
export interface RecordedPerson {
  readonly patient: Pick<Patient, 'name' | 'birthDate' | 'sex' | 'identifiers'> & {
    /** `Patient/p-1`, as the sender names it. */
    readonly reference: string;
  };
  readonly entries: readonly RecordedEntry[];
  /**
   * Records that hold no entry any more (entered in error, cancelled): what an earlier import took
   * from them is retracted.
   */
  readonly withdrawn?: readonly string[];
}

/** What a file of records came to, before anything is written. */
export interface RecordsRead {
  readonly people: readonly RecordedPerson[];
  readonly resources: number;
  readonly read: readonly { readonly resourceType: string; readonly count: number }[];
  readonly ignored: readonly { readonly reference: string; readonly why: string }[];
}

/** Reads a file of records from its bytes; the composition root hands in the FHIR reader. */
export type RecordReader = (bytes: AsyncIterable<Uint8Array>) => Promise<RecordsRead>;

/** What became of one person of the file. */
export interface ImportedChart {
  readonly patientId: string;
  readonly name: string;
  readonly created: boolean;
  readonly entriesAdded: number;
  readonly entriesUnchanged: number;
  readonly entriesAmended: number;
  /** Kept as sent and never scored: where it stood in the file, and why. */
  readonly flagged: readonly { readonly reference: string; readonly why: string }[];
}

/**
 * Takes the people of one file into charts, all of them or none. A record that is known with the
 * same content changes nothing; with other content its new version amends the old one; one that is
 * gone from its record is retracted. Importing twice is importing once.
 *
 * @throws AppError forbidden; conflict where one record leads to two people of the directory
 */
export async function importRecords(
  deps: Deps,
  actor: Actor | null,
  people: readonly RecordedPerson[],
): Promise<readonly ImportedChart[]> {
  authorize(actor, 'importBundle');
  return await inClinic(deps.pool, actor, async (scope) => {
    const charts: ImportedChart[] = [];
    for (const person of people) charts.push(await importPerson(deps, scope, { actor, person }));
    return charts;
  });
}

async function importPerson(
  deps: Deps,
  scope: ClinicScope,
  { actor, person }: { readonly actor: Actor; readonly person: RecordedPerson },
): Promise<ImportedChart> {
  const { patient, created } = await personOf(deps, scope, person);
  const before = created ? emptyChart(patient) : await heldChart(scope, patient);
  const changes = entriesToWrite(before.entries, person.entries, person.withdrawn);
  const now = deps.now();
  const entries = changes.write.map(
    (content): NewChartEntry => ({
      ...content,
      id: newId(Date.parse(now)),
      clinicId: scope.clinicId,
      patientId: patient.id,
      recordedAt: now,
      author: { accountId: actor.accountId, role: 'import', display: actor.displayName },
    }),
  );
  const appended = await appendEntries(scope, { patientId: patient.id, entries });
  const after = {
    ...before,
    version: appended.version,
    entries: entries.length === 0 ? before.entries : [...before.entries, ...appended.entries],
  };
  const setAside = await projectChart(deps, scope, { patient, chart: after });
  await writeAudit(scope, {
    at: now,
    act: 'chart.import',
    purpose: 'treatment',
    route: 'importBundle',
    patientId: patient.id,
    entryIds: entries.map((entry) => entry.id),
    result: 'done',
  });
  return {
    patientId: patient.id,
    name: patient.name,
    created,
    entriesAdded: changes.added,
    entriesUnchanged: changes.unchanged,
    entriesAmended: changes.amended,
    flagged: flaggedOf(after.entries, setAside),
  };
}

/** Nobody else sees a person whom this transaction added. */
function emptyChart({ id }: Patient): Chart {
  return { patientId: id, version: 0, entries: [] };
}

/** Held before it is read, so that two imports of one person cannot both see the old one. */
async function heldChart(scope: ClinicScope, { id }: Patient): Promise<Chart> {
  await lockChart(scope, id);
  return await loadChart(scope, id);
}

/** The person in the directory, or a new one. */
async function personOf(
  deps: Deps,
  scope: ClinicScope,
  { patient: given }: RecordedPerson,
): Promise<{ readonly patient: Patient; readonly created: boolean }> {
  const sourceKeys = sourceKeysOf(given);
  const known = await findPatientsBySourceKeys(scope, sourceKeys);
  if (known.length > 1)
    throw new AppError('conflict', 'This record leads to two people of the directory', [
      { path: given.reference, message: 'its identifiers belong to two people here' },
    ]);
  const { name, birthDate, sex, identifiers } = given;
  const [id] = known;
  if (id !== undefined) {
    const before = await loadPatient(scope, id);
    const patient = { ...before, name, birthDate, sex, identifiers };
    if (!isDeepStrictEqual(patient, before)) await updatePatient(scope, patient);
    await addSourceKeys(scope, id, sourceKeys);
    return { patient, created: false };
  }
  const now = deps.now();
  const patient: Patient = {
    id: newId(Date.parse(now)),
    clinicId: scope.clinicId,
    name,
    birthDate,
    sex,
    identifiers,
    demo: false,
  };
  await createPatient(scope, { patient, sourceKeys, accountId: null, now });
  return { patient, created: true };
}

/**
 * By what the same person is found again: identifiers that name their system. Without any, the
 * sender's own id only together with name and birth date, since two senders may both have a
 * "Patient/1" and two people must never become one.
 */
function sourceKeysOf({
  reference,
  name,
  birthDate,
  identifiers,
}: RecordedPerson['patient']): readonly string[] {
  const keys = identifiers.flatMap(({ system, value }) =>
    system === null ? [] : [`identifier ${system} ${value}`],
  );
  return keys.length > 0 ? keys : [`record ${reference} ${name} ${birthDate ?? '?'}`];
}

function flaggedOf(entries: readonly ChartEntry[], setAside: readonly SetAside[]) {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return setAside.flatMap(({ entryId, why }) => {
    const reference = byId.get(entryId)?.origin?.reference;
    return reference === undefined ? [] : [{ reference, why }];
  });
}
