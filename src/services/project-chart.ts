import type { ClinicScope } from '#db/in-clinic.ts';
import type { Chart } from '#db/load-chart.ts';
import { writeCaseloadRow } from '#db/write-caseload-row.ts';
import { type DayNumber, dayNumber } from '#domain/calendar.ts';
import type { SetAside } from '#domain/chart-history.ts';
import type { Patient } from '#domain/patient.ts';
import { caseloadFacts } from '#engines/caseload/caseload-facts.ts';
import { judgeChart } from '#engines/judge-chart.ts';
import type { Deps } from './deps.ts';

/**
 * Writes the caseload row of a chart as it is now, in the transaction that changed the chart. Dates,
 * not flags: the row stays true until the next entry.
 *
 * @returns the entries that were read and do not count, each with the reason
 */
export async function projectChart(
  { content, now }: Deps,
  scope: ClinicScope,
  { patient, chart }: { readonly patient: Patient; readonly chart: Chart },
): Promise<readonly SetAside[]> {
  const today = dayNumber(now());
  const { earliest } = judgeChart(content, { patient, entries: chart.entries }, today);
  const facts = caseloadFacts(content, earliest, enrolledOn(chart, today));
  await writeCaseloadRow(scope, {
    ...facts,
    patientId: chart.patientId,
    chartVersion: chart.version,
  });
  return earliest.history.setAside;
}

/** A first score and contact are waited for from the day the chart was begun here. */
function enrolledOn(chart: Chart, today: DayNumber): DayNumber {
  const first = chart.entries[0];
  return first === undefined ? today : Math.min(today, dayNumber(first.recordedAt));
}
