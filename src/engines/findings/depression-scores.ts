import type { DayNumber } from '#domain/calendar.ts';
import type { ChartHistory, DatedScore } from '#domain/chart-history.ts';
import type { ClinicalDefinitions } from '#domain/definitions.ts';
import type { CutOffs } from '#domain/instrument.ts';

/** A score of a depression scale with the cut-offs of that scale. */
export interface DepressionScore extends DatedScore {
  readonly cutOffs: CutOffs;
}

/**
 * Scores of the scales that decide severity and trajectory, in order of day. Of two scales measured
 * on one day the one listed first in the definitions stands last, so that it counts as the latest.
 */
export function depressionScores(
  definitions: ClinicalDefinitions,
  history: ChartHistory,
): readonly DepressionScore[] {
  const found: DepressionScore[] = [];
  for (const score of history.scores) {
    const cutOffs = definitions.instruments.get(score.instrument)?.cutOffs;
    if (cutOffs !== undefined) found.push({ ...score, cutOffs });
  }
  if (found.every((score) => score.instrument === found[0]?.instrument)) return found;
  const rank = [...definitions.instruments.keys()];
  const rankOf = (score: DepressionScore) => rank.indexOf(score.instrument);
  return found.sort((a, b) => a.day - b.day || rankOf(b) - rankOf(a));
}

/** The scores of one scale. Scores of different scales are never subtracted. */
export function ofScale(
  scores: readonly DepressionScore[],
  instrument: string,
): readonly DepressionScore[] {
  return scores.filter((score) => score.instrument === instrument);
}

/** How far a baseline may lie from the day it stands for (clinical knowledge, section 2.1). */
export const BASELINE_WINDOW_DAYS = 14;

/**
 * The score nearest to a day within 14 days: on or before it where there is one, else after it.
 *
 * @example a step begun on day 100, scores on days 90 and 101: the one of day 90
 */
export function baselineNear<S extends { readonly day: DayNumber }>(
  scores: readonly S[],
  day: DayNumber,
): S | undefined {
  return (
    scores.findLast((score) => score.day <= day && score.day >= day - BASELINE_WINDOW_DAYS) ??
    scores.find((score) => score.day > day && score.day <= day + BASELINE_WINDOW_DAYS)
  );
}

/**
 * Change in per cent, negative when better; null under the mild cut-off, where a per cent misleads.
 *
 * @example percentChange(24, 18, cutOffs) === -25
 */
export function percentChange(baseline: number, current: number, cutOffs: CutOffs): number | null {
  if (baseline < cutOffs.mild) return null;
  return ((current - baseline) / baseline) * 100;
}

/** Response: better by half or more (clinical knowledge, section 2.1). */
export const RESPONSE_PERCENT = -50;

export function isRemission(score: DepressionScore): boolean {
  return score.total <= score.cutOffs.remission;
}
