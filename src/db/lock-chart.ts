import { AppError } from '#domain/app-error.ts';
import type { ClinicScope } from './in-clinic.ts';

/**
 * The chart's version, held still until the transaction ends: other writers of this chart wait.
 * An act that reads before it appends calls it first.
 *
 * @throws AppError not-found when the clinic has no such patient
 */
export async function lockChart(scope: ClinicScope, patientId: string): Promise<number> {
  const chart = await scope.db
    .selectFrom('chart')
    .select('version')
    .where('clinic_id', '=', scope.clinicId)
    .where('patient_id', '=', patientId)
    .forUpdate()
    .executeTakeFirst();
  if (chart === undefined) throw new AppError('not-found', 'There is no such patient');
  return chart.version;
}
