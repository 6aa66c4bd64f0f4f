import {
  calendarDate,
  type DayNumber,
  dayNumber,
  isExact,
  weeksBetween,
  wholeYears,
} from '#domain/calendar.ts';
import type { ChartEntry } from '#domain/chart-entry.ts';
import type { ChartHistory } from '#domain/chart-history.ts';
import type { ClinicalDefinitions } from '#domain/definitions.ts';
import type { ChartAssessment, FailedTrials, Findings, StepFinding } from '#domain/findings.ts';
import type { PatientFacts } from '#domain/patient.ts';
import { type Knowable, unknown } from '#domain/unknown.ts';
import { readChart } from './chart/read-chart.ts';
import { comorbidity, hasCatatonia, hasPsychoticFeatures } from './findings/conditions.ts';
import { contact } from './findings/contact.ts';
import { depressionScores, ofScale } from './findings/depression-scores.ts';
import { episode, episodeStart } from './findings/episode.ts';
import { failedTrials, pastResponses, trialOutcomes } from './findings/failed-trials.ts';
import { medicationTrial, tolerabilityOf } from './findings/medication-trial.ts';
import { remissionFinding } from './findings/remissions.ts';
import { risk } from './findings/risk.ts';
import { latestScores, latestScreens, severity } from './findings/severity.ts';
import { psychotherapyThisEpisode, therapyCourse } from './findings/therapy.ts';
import { trajectory } from './findings/trajectory.ts';

/** A chart as the engines take it: who, and what was written down. Order does not matter. */
export interface Chart {
  readonly patient: PatientFacts;
  readonly entries: readonly ChartEntry[];
}

/**
 * What is true of this person on a day. Pure: the same chart, definitions and day give the same
 * answer. Dates in the entries are exact; `judgeChart` takes those that are not.
 *
 * @param asOf day number of "today"; the whole day is taken in, nothing later is seen
 * @example a PHQ-9 of 24 at the start of sertraline and 18 eleven weeks later:
 *   findings.trajectory is a partial response, percentChange -25
 */
export function assessChart(
  definitions: ClinicalDefinitions,
  chart: Chart,
  asOf: DayNumber,
): ChartAssessment {
  const history = readChart(definitions, chart, asOf);
  return {
    asOf: calendarDate(asOf),
    findings: findingsOf(definitions, chart.patient, history),
    history,
  };
}

function findingsOf(
  definitions: ClinicalDefinitions,
  patient: PatientFacts,
  history: ChartHistory,
): Findings {
  const { asOf } = history;
  const scores = depressionScores(definitions, history);
  const start = episodeStart(history, scores);
  const outcomes = trialOutcomes(definitions, history, scores);
  const failed = failedTrials(history, outcomes, start);
  const latest = scores.at(-1);
  return {
    severity: severity(scores, asOf),
    episode: episode(history, start),
    step: stepFinding(history),
    trajectory: trajectory(definitions, scores, history),
    remission:
      latest === undefined ? null : remissionFinding(ofScale(scores, latest.instrument), asOf),
    medicationTrial: medicationTrial(definitions, history),
    failedMedicationTrials: countOf(failed),
    failedTrials: failed,
    pastResponses: pastResponses(history, outcomes),
    therapyCourse: therapyCourse(history, scores),
    psychotherapyThisEpisode: psychotherapyThisEpisode(history, start),
    comorbidity: comorbidity(history),
    psychoticFeatures: hasPsychoticFeatures(history),
    catatonia: hasCatatonia(history),
    risk: risk(definitions, history),
    preference: history.preferences.at(-1)?.payload.treatment ?? 'unknown',
    tolerability: tolerabilityOf(history),
    stressor: history.stressors.at(-1)?.payload.present ?? 'unknown',
    contact: contact(history),
    age: ageOf(patient, asOf),
    sex: patient.sex ?? 'unknown',
    scores: latestScores(history),
    screens: latestScreens(history),
  };
}

function stepFinding(history: ChartHistory): StepFinding {
  const step = history.steps.at(-1);
  if (step === undefined) return { treatment: 'none', since: null, weeks: null, ordinal: 0 };
  return {
    treatment: step.treatment,
    since: calendarDate(step.from),
    weeks: weeksBetween(step.from, history.asOf),
    ordinal: history.steps.length,
  };
}

function countOf(failed: FailedTrials): Knowable<number> {
  if (failed.atLeast === failed.atMost) return failed.atLeast;
  return unknown(...failed.missing);
}

function ageOf(patient: PatientFacts, asOf: DayNumber): Knowable<number> {
  if (patient.birthDate === null) return unknown('date of birth');
  if (!isExact(patient.birthDate)) return unknown('exact date of birth');
  return wholeYears(dayNumber(patient.birthDate), asOf);
}
