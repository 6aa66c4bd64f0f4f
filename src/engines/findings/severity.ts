import type { DayNumber } from '#domain/calendar.ts';
import type { ChartHistory, DatedScore } from '#domain/chart-history.ts';
import type { CurrentScore, SeverityFinding } from '#domain/findings.ts';
import { type Knowable, unknown } from '#domain/unknown.ts';
import type { DepressionScore } from './depression-scores.ts';

/** Older than this, a score is missing to the B, M and N rules (contract, "Rules"). */
export const CURRENT_DAYS = 14;

function currentScore(score: DatedScore, asOf: DayNumber): CurrentScore {
  const { instrument, total, band, positive, date } = score;
  const ageDays = asOf - score.day;
  return { instrument, total, band, positive, date, ageDays, current: ageDays <= CURRENT_DAYS };
}

/** The latest score of a depression scale. */
export function severity(
  scores: readonly DepressionScore[],
  asOf: DayNumber,
): Knowable<SeverityFinding> {
  const latest = scores.at(-1);
  if (latest === undefined) return unknown('a score of a depression scale');
  return { ...currentScore(latest, asOf), cutOffs: latest.cutOffs };
}

/** The latest score of every scale, by its id. */
export function latestScores(history: ChartHistory): Readonly<Record<string, CurrentScore>> {
  const latest: Record<string, CurrentScore> = {};
  for (const score of history.scores) latest[score.instrument] = currentScore(score, history.asOf);
  return latest;
}

/** The latest answer of every scale that is positive or not and has no total. */
export function latestScreens(history: ChartHistory): Readonly<Record<string, boolean>> {
  const latest: Record<string, boolean> = {};
  for (const { instrument, positive } of history.screeners)
    if (typeof positive === 'boolean') latest[instrument] = positive;
  return latest;
}
