import { type ClinicScope, inClinic } from '#db/in-clinic.ts';
import { type Chart, loadChart } from '#db/load-chart.ts';
import { loadPatient } from '#db/patients.ts';
import { writeAudit } from '#db/write-audit.ts';
import type { Act } from '#domain/access.ts';
import { dayNumber } from '#domain/calendar.ts';
import type { Patient } from '#domain/patient.ts';
import type { Actor } from '#domain/role.ts';
import { type ChartJudgement, judgeChart } from '#engines/judge-chart.ts';
import { authorize } from './authorize.ts';
import type { Deps } from './deps.ts';

/** A chart that was read, and what it says today. */
export interface ChartRead {
  readonly patient: Patient;
  readonly chart: Chart;
  readonly judgement: ChartJudgement;
}

export interface ChartReading {
  readonly act: Extract<Act, 'readPatient' | 'readTimeline' | 'exportChart' | 'readMyTimeline'>;
  readonly patientId: string;
}

/**
 * Reads and judges one chart for an act that may: authorize, load, audit, judge. Every act that
 * shows a chart goes through here, so that none forgets one of them.
 *
 * @throws AppError forbidden, not-found
 */
export async function readChartFor(
  deps: Deps,
  actor: Actor | null,
  { act, patientId }: ChartReading,
): Promise<ChartRead> {
  authorize(actor, act, actor === null ? undefined : { clinicId: actor.clinicId, patientId });
  const { patient, chart } = await inClinic(deps.pool, actor, (scope) =>
    loadAudited(deps, scope, { act, patientId }),
  );
  const today = dayNumber(deps.now());
  const judgement = judgeChart(deps.content, { patient, entries: chart.entries }, today);
  return { patient, chart, judgement };
}

async function loadAudited(deps: Deps, scope: ClinicScope, { act, patientId }: ChartReading) {
  const patient = await loadPatient(scope, patientId);
  const chart = await loadChart(scope, patientId);
  await writeAudit(scope, {
    at: deps.now(),
    act: act === 'exportChart' ? 'chart.export' : 'chart.read',
    purpose: act === 'readMyTimeline' ? 'own-record' : 'treatment',
    route: act,
    patientId,
    entryIds: [],
    result: 'done',
  });
  return { patient, chart };
}
