import { sql } from 'kysely';
import { AppError } from '#domain/app-error.ts';
import type { ChartEntry } from '#domain/chart-entry.ts';
import { toChartEntry } from './chart-entry-row.ts';
import type { ClinicScope } from './in-clinic.ts';

export type Chart = {
  readonly patientId: string;
  /** The seq of the last entry; 0 for an empty chart. */
  readonly version: number;
  /** All of it, in the order it was written. */
  readonly entries: readonly ChartEntry[];
};

/**
 * One patient's whole chart.
 *
 * @throws AppError not-found when the clinic has no such patient
 * @example (await loadChart(scope, patientId)).entries.length // 512
 */
export async function loadChart(scope: ClinicScope, patientId: string): Promise<Chart> {
  const [chart] = await loadCharts(scope, [patientId]);
  if (chart === undefined) throw new AppError('not-found', 'There is no such patient');
  return chart;
}

/** Many charts at once, in the order of the ids; those the clinic does not have are left out. */
export async function loadCharts(
  scope: ClinicScope,
  patientIds: readonly string[],
): Promise<readonly Chart[]> {
  const rows = await scope.db
    .selectFrom('chart_entry')
    .selectAll()
    .where('clinic_id', '=', scope.clinicId)
    .where('patient_id', '=', sql<string>`any(${patientIds}::uuid[])`)
    .orderBy('patient_id')
    .orderBy('seq')
    .execute();
  const written = Map.groupBy(rows.map(toChartEntry), (entry) => entry.patientId);
  const empty = await emptyCharts(
    scope,
    patientIds.filter((id) => !written.has(id)),
  );
  return patientIds.flatMap((patientId) => {
    const entries = written.get(patientId) ?? [];
    if (entries.length === 0 && !empty.has(patientId)) return [];
    return [{ patientId, version: entries.length, entries }];
  });
}

/** A seq has no gaps, so the version is the number of entries; only "no entry" needs asking. */
async function emptyCharts(
  scope: ClinicScope,
  patientIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (patientIds.length === 0) return new Set();
  const rows = await scope.db
    .selectFrom('chart')
    .select('patient_id')
    .where('clinic_id', '=', scope.clinicId)
    .where('patient_id', '=', sql<string>`any(${patientIds}::uuid[])`)
    .execute();
  return new Set(rows.map((row) => row.patient_id));
}
