import { sql } from 'kysely';
import type { ClinicScope } from './in-clinic.ts';

/** Ids of the people one of whose identifiers has exactly this value. */
export async function findPatientsByIdentifier(
  scope: ClinicScope,
  value: string,
): Promise<readonly string[]> {
  const rows = await scope.db
    .selectFrom('patient')
    .select('id')
    .where('clinic_id', '=', scope.clinicId)
    .where(sql<boolean>`identifiers @> ${JSON.stringify([{ value }])}::jsonb`)
    .orderBy('id')
    .execute();
  return rows.map((row) => row.id);
}
