import type { Actor } from '#domain/role.ts';
import { clinicOf } from './begin-session.ts';
import type { Deps } from './deps.ts';
import { readChartFor } from './read-chart.ts';

/** Everything on record about one person, in order, as it was written. */
export async function exportChart(deps: Deps, actor: Actor | null, patientId: string) {
  const { patient, chart } = await readChartFor(deps, actor, { act: 'exportChart', patientId });
  const { clinicId, ...header } = patient;
  return {
    format: 'duet-chart' as const,
    formatVersion: 1 as const,
    exportedAt: new Date(deps.now()).toISOString(),
    clinic: await clinicOf(deps, clinicId),
    patient: header,
    entries: chart.entries,
  };
}
