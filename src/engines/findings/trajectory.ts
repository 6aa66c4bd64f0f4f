import { weeksBetween } from '#domain/calendar.ts';
import type { ChartHistory, TreatmentStep } from '#domain/chart-history.ts';
import type { ClinicalDefinitions } from '#domain/definitions.ts';
import type { TrajectoryFinding, TrajectoryKind } from '#domain/findings.ts';
import { type Knowable, unknown } from '#domain/unknown.ts';
import {
  baselineNear,
  type DepressionScore,
  isRemission,
  ofScale,
  percentChange,
  RESPONSE_PERCENT,
} from './depression-scores.ts';
import { lasted, remissions } from './remissions.ts';
import { CURRENT_DAYS } from './severity.ts';

/** Weeks at which the response kinds open, and per cents that part them (section 2.1). */
const EARLY_WEEKS = 2;
const RESPONSE_WEEKS = 4;
const EARLY_IMPROVEMENT_PERCENT = -20;
const PARTIAL_PERCENT = -25;

interface Course {
  readonly step: TreatmentStep | null;
  readonly scores: readonly DepressionScore[];
  readonly current: DepressionScore;
  readonly baseline: DepressionScore | null;
  /** From the step's start to the current score; null without a step, or before it. */
  readonly weeks: number | null;
  readonly percent: number | null;
}

/**
 * How things go in this step, on the scale of the latest score. Kinds in the contract's order, the
 * first that fits. Unknown without a score since the step began, except where the person is in
 * remission or has relapsed, which no step has to explain.
 *
 * @example 24 at the step's start, 18 after 11.4 weeks: partial-response, -25 %
 */
export function trajectory(
  definitions: ClinicalDefinitions,
  scores: readonly DepressionScore[],
  { steps, asOf }: ChartHistory,
): Knowable<TrajectoryFinding> {
  const current = scores.at(-1);
  if (current === undefined) return unknown('a score of a depression scale');
  const step = steps.at(-1) ?? null;
  const course = courseOf(ofScale(scores, current.instrument), current, step);
  const kind = kindOf(definitions, course);
  if (kind === null) return unknown('a score since the step began');
  return {
    kind,
    instrument: current.instrument,
    baseline: course.baseline?.total ?? null,
    current: current.total,
    percentChange: course.percent,
    weeks: course.weeks,
    date: current.date,
    scoreIsCurrent: asOf - current.day <= CURRENT_DAYS,
    deteriorationsInARow: deteriorationsInARow(course),
  };
}

function courseOf(
  scores: readonly DepressionScore[],
  current: DepressionScore,
  step: TreatmentStep | null,
): Course {
  const baseline = step === null ? null : (baselineNear(scores, step.from) ?? null);
  const since = step !== null && current.day >= step.from;
  return {
    step,
    scores,
    current,
    baseline,
    weeks: since && step !== null ? weeksBetween(step.from, current.day) : null,
    percent:
      since && baseline !== null
        ? percentChange(baseline.total, current.total, current.cutOffs)
        : null,
  };
}

function kindOf(definitions: ClinicalDefinitions, course: Course): TrajectoryKind | null {
  return returned(definitions, course) ?? inRemission(course) ?? sinceStep(course);
}

/** Relapse or recurrence: back at the moderate cut-off after a remission, and no step since. */
function returned(definitions: ClinicalDefinitions, course: Course): TrajectoryKind | null {
  const { current, scores, step } = course;
  if (current.total < current.cutOffs.moderate) return null;
  const last = remissions(scores).at(-1);
  if (last === undefined || last.endedBy === null) return null;
  const back = scores.find(
    (score) => score.day > last.last && score.total >= score.cutOffs.moderate,
  );
  if (back === undefined || (step !== null && step.from >= back.day)) return null;
  return lasted(last, definitions.settings.recoveryMonths) ? 'recurrence' : 'relapse';
}

function inRemission({ current, scores }: Course): TrajectoryKind | null {
  const illBefore = scores.some((score) => score !== current && score.total >= score.cutOffs.mild);
  return isRemission(current) && illBefore ? 'remission' : null;
}

function sinceStep(course: Course): TrajectoryKind | null {
  const { step, current, baseline, weeks, percent } = course;
  if (step === null) return 'no-baseline';
  if (weeks === null) return null;
  if (baseline === null) return 'no-baseline';
  if (percent === null) return 'baseline-too-low';
  if (isDeterioration(baseline, current)) return 'deterioration';
  return weeks < EARLY_WEEKS ? 'too-early' : byPercent(weeks, percent);
}

function byPercent(weeks: number, percent: number): TrajectoryKind {
  if (weeks < RESPONSE_WEEKS)
    return percent <= EARLY_IMPROVEMENT_PERCENT ? 'early-improvement' : 'no-early-improvement';
  if (percent <= RESPONSE_PERCENT) return 'response';
  return percent <= PARTIAL_PERCENT ? 'partial-response' : 'no-response';
}

function isDeterioration(baseline: DepressionScore, score: DepressionScore): boolean {
  const { reliableChange } = score.cutOffs;
  return reliableChange !== null && score.total - baseline.total >= reliableChange;
}

function deteriorationsInARow({ scores, step, baseline }: Course): number {
  if (step === null || baseline === null) return 0;
  const since = scores.filter((score) => score.day >= step.from && score !== baseline);
  const better = since.findLastIndex((score) => !isDeterioration(baseline, score));
  return since.length - 1 - better;
}
