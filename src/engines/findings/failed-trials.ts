import { type DayNumber, dayNumber } from '#domain/calendar.ts';
import type { ChartHistory, MedicationCourse } from '#domain/chart-history.ts';
import type { ClinicalDefinitions } from '#domain/definitions.ts';
import type { FailedTrials, PastResponse } from '#domain/findings.ts';
import { isUnknown } from '#domain/unknown.ts';
import { adherenceBetween, LOW_ADHERENCE_PERCENT } from './adherence.ts';
import {
  BASELINE_WINDOW_DAYS,
  baselineNear,
  type DepressionScore,
  isRemission,
  ofScale,
  percentChange,
  RESPONSE_PERCENT,
} from './depression-scores.ts';
import { ADEQUATE_DAYS, effectiveLongEnough } from './effective-dose.ts';
import type { EpisodeStart } from './episode.ts';

/** What one course of an antidepressant came to. */
export interface TrialOutcome {
  readonly drug: string;
  readonly from: DayNumber;
  readonly to: DayNumber | null;
  readonly outcome: 'failed' | 'not-failed' | 'responded' | 'unknown';
  readonly missing: string | null;
}

/** What the scores of a trial say, counted from the one at the drug's start. */
type ScoresOfTrial = 'responded' | 'not-responded' | 'no-baseline' | 'no-score';

/** The outcome of every course of an antidepressant on record. */
export function trialOutcomes(
  definitions: ClinicalDefinitions,
  history: ChartHistory,
  scores: readonly DepressionScore[],
): readonly TrialOutcome[] {
  return history.medications
    .filter((course) => course.role === 'antidepressant')
    .map((course) => {
      const judged = judgeScores(history, scores, course);
      const adequate = judged === 'responded' || wasAdequate(definitions, history, course);
      return outcomeOf(course, judged, adequate);
    });
}

function outcomeOf(
  course: MedicationCourse,
  judged: ScoresOfTrial,
  adequate: boolean | string,
): TrialOutcome {
  const { name, from, to } = course;
  const answer = (outcome: TrialOutcome['outcome'], missing: string | null = null) => ({
    drug: course.drug ?? name,
    from,
    to,
    outcome,
    missing,
  });
  if (judged === 'responded') return answer('responded');
  if (adequate === false) return answer('not-failed');
  if (judged === 'no-baseline') return answer('not-failed', `a score at the start of ${name}`);
  if (judged === 'no-score') return answer('not-failed', `a score in the trial of ${name}`);
  return adequate === true ? answer('failed') : answer('unknown', adequate);
}

/** True, false, or what is missing to tell. */
function wasAdequate(
  definitions: ClinicalDefinitions,
  history: ChartHistory,
  course: MedicationCourse,
): boolean | string {
  const end = course.to ?? history.asOf;
  if (end - course.from < ADEQUATE_DAYS) return false;
  const adherence = adherenceBetween(history, course.from, end);
  if (adherence !== 'unknown' && adherence < LOW_ADHERENCE_PERCENT) return false;
  const definition = course.drug === null ? undefined : definitions.medications.get(course.drug);
  if (definition === undefined) return `an effective dose of ${course.name}`;
  const enough = effectiveLongEnough(course, definition, history.asOf);
  return isUnknown(enough) ? (enough.missing[0] ?? `the dose of ${course.name}`) : enough;
}

/** Whether any score of the trial reached response, counted from the score at the drug's start. */
function judgeScores(
  history: ChartHistory,
  scores: readonly DepressionScore[],
  course: MedicationCourse,
): ScoresOfTrial {
  const until = lastDayOfTrial(history, course);
  const scales = [...new Set(scores.map((score) => score.instrument))];
  let judged: ScoresOfTrial = 'no-baseline';
  for (const scale of scales) {
    const ofThis = ofScale(scores, scale);
    const baseline = baselineNear(ofThis, course.from);
    if (baseline === undefined || baseline.total < baseline.cutOffs.mild) continue;
    const during = ofThis.filter(
      (score) => score.day >= course.from && score.day <= until && score !== baseline,
    );
    if (during.some((score) => reached(baseline, score))) return 'responded';
    if (during.length > 0) judged = 'not-responded';
    else if (judged === 'no-baseline') judged = 'no-score';
  }
  return judged;
}

function reached(baseline: DepressionScore, score: DepressionScore): boolean {
  const percent = percentChange(baseline.total, score.total, score.cutOffs);
  return isRemission(score) || (percent !== null && percent <= RESPONSE_PERCENT);
}

/** A score up to 14 days after the last dose belongs to the trial if no other drug had begun. */
function lastDayOfTrial(history: ChartHistory, course: MedicationCourse): DayNumber {
  const { to } = course;
  if (to === null) return history.asOf;
  const next = history.medications.find(
    (other) => other.role !== null && other.drug !== course.drug && other.from > to,
  );
  const overlapping = history.medications.some(
    (other) =>
      other.role !== null &&
      other.drug !== course.drug &&
      other.from > course.from &&
      other.from <= to &&
      (other.to === null || other.to > to),
  );
  if (overlapping) return to;
  return Math.min(to + BASELINE_WINDOW_DAYS, next === undefined ? Infinity : next.from - 1);
}

/** Drugs whose trials failed for certain, those that may have, and what was missing to tell. */
interface Count {
  readonly certain: Set<string>;
  readonly possible: Set<string>;
  readonly missing: Set<string>;
}

/**
 * Trials of this episode that were adequate and did not reach response, the current one included,
 * and past trials recorded as such. Each drug counts once. A range where the record leaves it open.
 */
export function failedTrials(
  history: ChartHistory,
  outcomes: readonly TrialOutcome[],
  start: EpisodeStart,
): FailedTrials {
  const count: Count = { certain: new Set(), possible: new Set(), missing: new Set() };
  for (const trial of outcomes) countTrial(count, trial, start);
  for (const trial of history.pastTrials) countReport(count, trial, start);
  for (const drug of count.certain) count.possible.delete(drug);
  return {
    atLeast: count.certain.size,
    atMost: count.certain.size + count.possible.size,
    missing: [...count.missing],
    drugs: [...count.certain],
  };
}

function countTrial(count: Count, trial: TrialOutcome, start: EpisodeStart): void {
  const ended = trial.to !== null;
  if (ended && start.kind === 'known' && trial.to < start.day) return;
  if (trial.missing !== null) count.missing.add(trial.missing);
  if (trial.outcome === 'unknown') count.possible.add(trial.drug);
  if (trial.outcome !== 'failed') return;
  // What is taken now belongs to this episode, whenever it began.
  if (ended && start.kind === 'unknown') {
    count.possible.add(trial.drug);
    count.missing.add(start.missing);
  } else count.certain.add(trial.drug);
}

function countReport(
  count: Count,
  { payload, occurredAt }: ChartHistory['pastTrials'][number],
  start: EpisodeStart,
): void {
  if (payload.adequate !== true || payload.outcome !== 'no-response') return;
  const drug = payload.drug ?? payload.name.toLowerCase();
  const end = payload.until ?? (payload.dated ? occurredAt : null);
  if (end !== null && start.kind === 'known') {
    if (dayNumber(end) >= start.day) count.certain.add(drug);
    return;
  }
  count.possible.add(drug);
  count.missing.add(`when ${payload.name} was tried`);
}

/** What earlier trials of any episode say for choosing again. */
export function pastResponses(
  history: ChartHistory,
  outcomes: readonly TrialOutcome[],
): readonly PastResponse[] {
  const judged = outcomes.flatMap((trial): readonly PastResponse[] => {
    if (trial.outcome === 'responded') return [{ drug: trial.drug, outcome: 'response' }];
    return trial.outcome === 'failed' ? [{ drug: trial.drug, outcome: 'no-response' }] : [];
  });
  const reported = history.pastTrials.flatMap(({ payload }): readonly PastResponse[] => {
    const drug = payload.drug ?? payload.name.toLowerCase();
    if (payload.outcome === 'response') return [{ drug, outcome: 'response' }];
    return payload.outcome === 'no-response' && payload.adequate === true
      ? [{ drug, outcome: 'no-response' }]
      : [];
  });
  return [...judged, ...reported];
}
