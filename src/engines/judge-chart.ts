import {
  calendarDate,
  type DayNumber,
  dayRange,
  isExact,
  type RecordedTime,
} from '#domain/calendar.ts';
import type { ClinicalDefinitions } from '#domain/definitions.ts';
import type { ChartAssessment } from '#domain/findings.ts';
import type { CareOption } from '#domain/option.ts';
import { agreed, type Reading } from './agreed.ts';
import { assessChart, type Chart } from './assess-chart.ts';
import { collectOptions } from './collect-options.ts';
import { earliestReading } from './earliest-reading.ts';
import { evaluateRules } from './evaluate-rules.ts';
import { possibleDays } from './possible-days.ts';

/** What is true of a person, what each rule says of it, and what could come next. */
export interface ChartJudgement extends Reading {
  readonly options: readonly CareOption[];
  /** With every open date at its earliest day, for what cannot do without a date. */
  readonly earliest: ChartAssessment;
}

/**
 * The whole judgement of one chart on one day, also where dates in it are only months or years:
 * every possible reading is assessed, and what they all agree on is known.
 *
 * @example an onset of "2026-05" leaves episode.weeks unknown, and chronic known to be false
 */
export function judgeChart(
  definitions: ClinicalDefinitions,
  chart: Chart,
  asOf: DayNumber,
): ChartJudgement {
  const { worlds, open } = possibleDays(chart.entries, asOf);
  const births = possibleBirths(chart.patient.birthDate);
  const readings = births.flatMap((birthDate) =>
    worlds.map((entries): Reading => {
      const patient = { ...chart.patient, birthDate };
      const assessment = assessChart(definitions, { patient, entries }, asOf);
      const rules = evaluateRules(definitions.rules, definitions.precedence, assessment.findings);
      return { assessment, rules };
    }),
  );
  const common = agreed(readings, births.length > 1 ? [...open, 'the exact date of birth'] : open);
  const { preference } = common.assessment.findings;
  return {
    ...common,
    options: collectOptions(common.rules, definitions.precedence, preference),
    earliest: earliestReading(readings[0] ?? common, common),
  };
}

/** Within a year of birth there are two ages at most: that of its first day and of its last. */
function possibleBirths(birthDate: RecordedTime | null): readonly (RecordedTime | null)[] {
  if (birthDate === null || isExact(birthDate)) return [birthDate];
  const { earliest, latest } = dayRange(birthDate);
  return [calendarDate(earliest), calendarDate(latest)];
}
