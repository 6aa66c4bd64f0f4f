import { AppError } from '#domain/app-error.ts';
import type { Instant } from '#domain/calendar.ts';
import type { Patient } from '#domain/patient.ts';
import { sqlStateOf } from './database-failure.ts';
import type { ClinicScope } from './in-clinic.ts';
import { nameWords } from './name-words.ts';
import { addSourceKeys } from './source-keys.ts';

export type NewPatient = {
  readonly patient: Patient;
  /** By what an import finds the same person again; none for a person entered by hand. */
  readonly sourceKeys: readonly string[];
  /** The person's own account; null without one. */
  readonly accountId: string | null;
  readonly now: Instant;
};

const UNIQUE_VIOLATION = '23505';

/**
 * Adds a person to the directory, with an empty chart.
 *
 * @throws AppError conflict when the id or one of the source keys is there already
 */
export async function createPatient(scope: ClinicScope, added: NewPatient): Promise<void> {
  const { patient } = added;
  try {
    await insertPatient(scope, added);
    await insertNameWords(scope, patient);
    await addSourceKeys(scope, patient.id, added.sourceKeys);
    await scope.db
      .insertInto('chart')
      .values({ clinic_id: scope.clinicId, patient_id: patient.id })
      .execute();
  } catch (error) {
    if (sqlStateOf(error) !== UNIQUE_VIOLATION) throw error;
    throw new AppError('conflict', 'This person is in the directory already');
  }
}

async function insertPatient(scope: ClinicScope, { patient, accountId, now }: NewPatient) {
  await scope.db
    .insertInto('patient')
    .values({
      ...directoryColumns(patient),
      clinic_id: scope.clinicId,
      id: patient.id,
      demo: patient.demo,
      account_id: accountId,
      created_at: now,
    })
    .execute();
}

/** Takes over what an import or a person corrected in the directory. */
export async function updatePatient(scope: ClinicScope, patient: Patient): Promise<void> {
  await scope.db
    .updateTable('patient')
    .set(directoryColumns(patient))
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', patient.id)
    .execute();
  await scope.db
    .deleteFrom('patient_name_word')
    .where('clinic_id', '=', scope.clinicId)
    .where('patient_id', '=', patient.id)
    .execute();
  await insertNameWords(scope, patient);
}

function directoryColumns(patient: Patient) {
  return {
    name: patient.name,
    name_order: nameWords(patient.name).join(' '),
    birth_date: patient.birthDate,
    sex: patient.sex,
    identifiers: JSON.stringify(patient.identifiers),
  };
}

async function insertNameWords(scope: ClinicScope, patient: Patient): Promise<void> {
  const words = [...new Set(nameWords(patient.name))];
  if (words.length === 0) return;
  await scope.db
    .insertInto('patient_name_word')
    .values(words.map((word) => ({ clinic_id: scope.clinicId, word, patient_id: patient.id })))
    .execute();
}

/** @throws AppError not-found when the clinic has no such patient */
export async function loadPatient(scope: ClinicScope, patientId: string): Promise<Patient> {
  const patient = await patientsOf(scope).where('id', '=', patientId).executeTakeFirst();
  if (patient === undefined) throw new AppError('not-found', 'There is no such patient');
  return patient;
}

/** The directory in the order of ids, a page at a time: for a rebuild or an export. */
export async function listPatients(
  scope: ClinicScope,
  page: { readonly after: string | null; readonly limit: number },
): Promise<readonly Patient[]> {
  return await patientsOf(scope)
    .$if(page.after !== null, (query) => query.where('id', '>', page.after))
    .orderBy('id')
    .limit(page.limit)
    .execute();
}

function patientsOf(scope: ClinicScope) {
  return scope.db
    .selectFrom('patient')
    .select([
      'id',
      'clinic_id as clinicId',
      'name',
      'birth_date as birthDate',
      'sex',
      'identifiers',
      'demo',
    ])
    .where('clinic_id', '=', scope.clinicId);
}
