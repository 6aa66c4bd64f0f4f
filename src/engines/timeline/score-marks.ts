import type { DayNumber } from '#domain/calendar.ts';
import type { DatedScore, TreatmentStep } from '#domain/chart-history.ts';
import type { CutOffs } from '#domain/instrument.ts';
import { percentChange, RESPONSE_PERCENT } from '../findings/depression-scores.ts';
import { stepOn } from './days.ts';

export type ScoreMark = 'response' | 'remission';

/** The steps, and the score that each is measured from. */
interface StepsMeasured {
  readonly steps: readonly TreatmentStep[];
  readonly baselines: ReadonlyMap<TreatmentStep, DatedScore>;
}

interface Marked {
  /** Beside the scores: the first response of a step, the first score of a remission. */
  readonly marks: readonly (ScoreMark | null)[];
  readonly stable: readonly { readonly from: DayNumber; readonly to: DayNumber }[];
}

/**
 * No line is drawn where more days lie between two scores. Twice the planned interval where that is
 * longer, once plans of measurement are kept in the chart (design, "The combined timeline").
 */
export const GAP_DAYS = 35;

/** Two readings this far apart show that an improvement holds (design, "response, remission"). */
const STABLE_DAYS = 14;

/**
 * Which scores begin a response (half or less of the step's baseline) or a remission, and over
 * which stretches it held. A new step can bring a new response; a new remission needs a return to
 * the moderate cut-off in between.
 */
export function markedPoints(
  scores: readonly DatedScore[],
  from: StepsMeasured,
  cutOffs: CutOffs | undefined,
): Marked {
  if (cutOffs === undefined) return { marks: [], stable: [] };
  const illFrom = scores.find((score) => score.total >= cutOffs.mild)?.day ?? null;
  const states = scores.map((score) => stateOf(score, from, { cutOffs, illFrom }));
  return { marks: firstOnes(scores, states, cutOffs), stable: stableRuns(scores, states) };
}

interface State {
  readonly step: TreatmentStep | null;
  readonly response: boolean;
  readonly remission: boolean;
}

function stateOf(
  score: DatedScore,
  { steps, baselines }: StepsMeasured,
  { cutOffs, illFrom }: { readonly cutOffs: CutOffs; readonly illFrom: DayNumber | null },
): State {
  const step = stepOn(steps, score.day);
  const base = step === null ? undefined : baselines.get(step);
  const change =
    base === undefined || base.day >= score.day
      ? null
      : percentChange(base.total, score.total, cutOffs);
  const illBefore = illFrom !== null && illFrom < score.day;
  return {
    step,
    response: change !== null && change <= RESPONSE_PERCENT,
    remission: illBefore && score.total <= cutOffs.remission,
  };
}

function firstOnes(
  scores: readonly DatedScore[],
  states: readonly State[],
  cutOffs: CutOffs,
): readonly (ScoreMark | null)[] {
  let remitted = false;
  const responded = new Set<TreatmentStep>();
  return scores.map((score, i) => {
    const state = states[i];
    if (state === undefined) return null;
    if (score.total >= cutOffs.moderate) remitted = false;
    const response = state.response && state.step !== null && !responded.has(state.step);
    if (response && state.step !== null) responded.add(state.step);
    if (state.remission && !remitted) {
      remitted = true;
      return 'remission';
    }
    return response && !remitted ? 'response' : null;
  });
}

function stableRuns(scores: readonly DatedScore[], states: readonly State[]): Marked['stable'] {
  const runs: { from: DayNumber; to: DayNumber }[] = [];
  let run: { from: DayNumber; to: DayNumber } | null = null;
  scores.forEach((score, i) => {
    const state = states[i];
    const holds = state !== undefined && (state.response || state.remission);
    if (!holds) run = null;
    else if (run !== null && score.day - run.to <= GAP_DAYS) run.to = score.day;
    else {
      run = { from: score.day, to: score.day };
      runs.push(run);
    }
  });
  return runs.filter((one) => one.to - one.from >= STABLE_DAYS);
}
