import type { DayNumber } from '#domain/calendar.ts';
import type {
  ChartHistory,
  DatedScore,
  SuicideAnswer,
  TreatmentStep,
  UnscoredForm,
} from '#domain/chart-history.ts';
import type { ChartAssessment } from '#domain/findings.ts';
import type { InstrumentDefinition } from '#domain/instrument.ts';
import { isUnknown } from '#domain/unknown.ts';
import { baselineNear } from '../findings/depression-scores.ts';
import { GAP_DAYS, markedPoints, type ScoreMark } from './score-marks.ts';
import type { TimelineContent } from './timeline-content.ts';

/** One dot of a panel. */
export interface ScorePoint extends DatedScore {
  /** The baseline of a step. */
  readonly base: boolean;
  readonly mark: ScoreMark | null;
  /** Answers above 0 to the item about suicide, on this day. */
  readonly flags: readonly SuicideAnswer[];
}

/** A stretch of more than 35 days in which the scale was not measured; open until today. */
export interface ScoreGap {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly before: number;
  /** Null where nothing has been measured since. */
  readonly after: number | null;
}

/** Everything that one scale says over time, by day. */
export interface ScoreSeries {
  readonly definition: InstrumentDefinition;
  readonly lowest: number;
  readonly highest: number;
  readonly points: readonly ScorePoint[];
  /** The score that each step is measured from; a step without one is not in it. */
  readonly baselines: ReadonlyMap<TreatmentStep, DatedScore>;
  readonly unscored: readonly UnscoredForm[];
  /** Answers above 0 on days without a score. */
  readonly looseFlags: readonly SuicideAnswer[];
  readonly gaps: readonly ScoreGap[];
  /** Stretches from a first response or remission over which it held for two weeks or more. */
  readonly stable: readonly { readonly from: DayNumber; readonly to: DayNumber }[];
}

/** The scales with anything on record, the one that decides severity first. */
export function scoreSeries(
  content: TimelineContent,
  assessment: ChartAssessment,
): readonly ScoreSeries[] {
  const { history } = assessment;
  const found = [...content.instruments.values()].flatMap((definition) => {
    const { range } = definition;
    const series = range === null ? null : seriesOf(definition, range, history);
    return series === null ? [] : [series];
  });
  const first = leadingScale(assessment, found);
  const rank = (series: ScoreSeries) =>
    series.definition.id === first ? -1 : found.indexOf(series);
  return found.sort((a, b) => rank(a) - rank(b) || b.points.length - a.points.length);
}

function leadingScale(assessment: ChartAssessment, found: readonly ScoreSeries[]): string | null {
  const { severity } = assessment.findings;
  // `isUnknown` also recognizes the plain word, which this finding never is.
  if (!isUnknown(severity)) return severity.instrument;
  const depression = found.find((series) => series.definition.cutOffs !== undefined);
  return (depression ?? found[0])?.definition.id ?? null;
}

function seriesOf(
  definition: InstrumentDefinition,
  range: { readonly min: number; readonly max: number },
  history: ChartHistory,
): ScoreSeries | null {
  const own = <T extends { readonly instrument: string }>(all: readonly T[]) =>
    all.filter((one) => one.instrument === definition.id);
  const scores = own(history.scores);
  const unscored = own(history.unscored);
  const flags = own(history.suicideAnswers).filter((answer) => answer.value > 0);
  if (scores.length + unscored.length + flags.length === 0) return null;
  const baselines = baselinesOf(scores, history.steps);
  const { marks, stable } = markedPoints(
    scores,
    { steps: history.steps, baselines },
    definition.cutOffs,
  );
  const bases = new Set(baselines.values());
  return {
    definition,
    lowest: range.min,
    highest: range.max,
    points: scores.map((score, i) => ({
      ...score,
      base: bases.has(score),
      mark: marks[i] ?? null,
      flags: flags.filter((flag) => flag.day === score.day),
    })),
    baselines,
    unscored,
    looseFlags: flags.filter((flag) => !scores.some((score) => score.day === flag.day)),
    gaps: gapsOf(scores, history.asOf),
    stable,
  };
}

function baselinesOf(
  scores: readonly DatedScore[],
  steps: readonly TreatmentStep[],
): ReadonlyMap<TreatmentStep, DatedScore> {
  const found = new Map<TreatmentStep, DatedScore>();
  for (const step of steps) {
    const base = baselineNear(scores, step.from);
    if (base !== undefined) found.set(step, base);
  }
  return found;
}

function gapsOf(scores: readonly DatedScore[], asOf: DayNumber): readonly ScoreGap[] {
  return scores.flatMap((score, i) => {
    const next = scores[i + 1];
    const to = next?.day ?? asOf;
    if (to - score.day <= GAP_DAYS) return [];
    return [{ from: score.day, to, before: score.total, after: next?.total ?? null }];
  });
}

/** Low end of the mild band: under it no percent is computed. Null where the scale has none. */
function mildCutOff(definition: InstrumentDefinition): number | null {
  if (definition.cutOffs !== undefined) return definition.cutOffs.mild;
  if (definition.higherIsBetter) return null;
  return definition.bands[1]?.from ?? null;
}

/**
 * Change since the start of the step, or why it is not said; null where there is nothing to compare.
 *
 * @example 16 at the start, 13 now: { percent: -18.75 }
 */
export function changeInStep(
  series: ScoreSeries,
  point: DatedScore,
  step: TreatmentStep | null,
): { readonly percent: number } | 'too-low' | 'baseline' | null {
  const mild = mildCutOff(series.definition);
  if (step === null || mild === null) return null;
  const base = series.baselines.get(step);
  if (base === undefined || base.day > point.day) return null;
  if (base.day === point.day) return 'baseline';
  if (base.total < mild || base.total === 0) return 'too-low';
  return { percent: ((point.total - base.total) / base.total) * 100 };
}
