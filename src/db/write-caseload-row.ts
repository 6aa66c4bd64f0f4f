import { sql } from 'kysely';
import type { CaseloadRow } from './caseload-row.ts';
import type { ClinicScope } from './in-clinic.ts';

/**
 * Puts a chart's row into the caseload, in the transaction that appended to the chart. A row
 * computed from an older version never replaces one from a newer.
 *
 * @example await writeCaseloadRow(scope, caseloadRow(assessment));
 */
export async function writeCaseloadRow(scope: ClinicScope, row: CaseloadRow): Promise<void> {
  const { clinic_id, patient_id, ...facts } = columnsOf(scope, row);
  await scope.db
    .insertInto('caseload')
    .values({ clinic_id, patient_id, ...facts })
    .onConflict((conflict) =>
      conflict
        .columns(['clinic_id', 'patient_id'])
        .doUpdateSet(facts)
        .where(sql<boolean>`caseload.chart_version <= excluded.chart_version`),
    )
    .execute();
}

function columnsOf(scope: ClinicScope, row: CaseloadRow) {
  return {
    clinic_id: scope.clinicId,
    patient_id: row.patientId,
    chart_version: row.chartVersion,
    assessed_on: row.assessedOn,
    risk_rank: row.riskRank,
    risk_tier: row.riskTier,
    not_improved_since: row.notImprovedSince,
    measure_due_at: row.measureDueAt,
    review_due_at: row.reviewDueAt,
    last_contact_at: row.lastContactAt,
    last_score_at: row.lastScoreAt,
    instrument: row.instrument,
    total: row.total,
    band: row.band,
    percent_change: row.percentChange,
    trajectory: row.trajectory,
    treatment: row.treatment,
    reasons: JSON.stringify(row.reasons),
    treatment_now: JSON.stringify(row.treatmentNow),
    sparkline: JSON.stringify(row.sparkline),
  };
}
