import { type CalendarDate, dayNumber } from '#domain/calendar.ts';
import type { ChartEntry } from '#domain/chart-entry.ts';
import type { ClinicalDefinitions } from '#domain/definitions.ts';
import type { PatientFacts } from '#domain/patient.ts';
import { type ChartJudgement, judgeChart } from '#engines/judge-chart.ts';

/** A chart that lies in no database: a bundle on the command line, a virtual patient. */
export interface LooseChart {
  readonly patient: PatientFacts;
  readonly entries: readonly ChartEntry[];
  readonly asOf: CalendarDate;
}

/** The same judgement that the page shows, of entries that were never stored. */
export function assessEntries(
  content: ClinicalDefinitions,
  { patient, entries, asOf }: LooseChart,
): ChartJudgement {
  return judgeChart(content, { patient, entries }, dayNumber(asOf));
}
