import { sql } from 'kysely';
import { AppError } from '#domain/app-error.ts';
import type { ClinicScope } from './in-clinic.ts';

/**
 * Remembers by which keys an import finds this person again; those it had change nothing.
 *
 * @throws AppError conflict when a key leads to another person, also when that one is being added
 *   in the same moment: the import that comes second finds the person when it is tried again
 */
export async function addSourceKeys(
  scope: ClinicScope,
  patientId: string,
  sourceKeys: readonly string[],
): Promise<void> {
  if (sourceKeys.length === 0) return;
  const rows = [...new Set(sourceKeys)].sort().map((source_key) => ({
    clinic_id: scope.clinicId,
    source_key,
    patient_id: patientId,
  }));
  const added = await scope.db
    .insertInto('patient_source_key')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['clinic_id', 'source_key']).doNothing())
    .returning('source_key')
    .execute();
  if (added.length === rows.length) return;
  const owners = await findPatientsBySourceKeys(scope, sourceKeys);
  if (owners.some((owner) => owner !== patientId))
    throw new AppError('conflict', 'This person is in the directory already');
}

/** The people that these keys lead to, each once; more than one when records disagree. */
export async function findPatientsBySourceKeys(
  scope: ClinicScope,
  sourceKeys: readonly string[],
): Promise<readonly string[]> {
  const rows = await scope.db
    .selectFrom('patient_source_key')
    .select('patient_id')
    .distinct()
    .where('clinic_id', '=', scope.clinicId)
    .where('source_key', '=', sql<string>`any(${sourceKeys}::text[])`)
    .orderBy('patient_id')
    .execute();
  return rows.map((row) => row.patient_id);
}
