import { addMonths, calendarDate, civilDate, type DayNumber } from '#domain/calendar.ts';
import type { RemissionFinding } from '#domain/findings.ts';
import { type DepressionScore, isRemission } from './depression-scores.ts';

/** A run of scores of one scale in remission, after an earlier score at or above the mild cut-off. */
export interface Remission {
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** First score after the run, null while it lasts. */
  readonly endedBy: DepressionScore | null;
}

/** Remissions in the scores of one scale, in order. */
export function remissions(scores: readonly DepressionScore[]): readonly Remission[] {
  const found: Remission[] = [];
  let ill = false;
  for (const score of scores) {
    const open = found.at(-1)?.endedBy === null ? found.pop() : undefined;
    if (ill && isRemission(score))
      found.push({ first: open?.first ?? score.day, last: score.day, endedBy: null });
    else if (open !== undefined) found.push({ ...open, endedBy: score });
    ill ||= score.total >= score.cutOffs.mild;
  }
  return found;
}

/** True where the run, from its first score to its last, lasted so many months. */
export function lasted(remission: Remission, months: number): boolean {
  return addMonths(remission.first, months) <= remission.last;
}

/** The remission that holds today, as its first score and the whole months since. */
export function remissionFinding(
  scores: readonly DepressionScore[],
  asOf: DayNumber,
): RemissionFinding | null {
  const current = remissions(scores).at(-1);
  if (current === undefined || current.endedBy !== null) return null;
  return { since: calendarDate(current.first), months: wholeMonths(current.first, asOf) };
}

function wholeMonths(from: DayNumber, to: DayNumber): number {
  const a = civilDate(from);
  const b = civilDate(to);
  const months = (b.year - a.year) * 12 + b.month - a.month;
  return addMonths(from, months) <= to ? months : months - 1;
}
