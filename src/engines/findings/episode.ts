import {
  addMonths,
  calendarDate,
  type DayNumber,
  dayNumber,
  weeksBetween,
} from '#domain/calendar.ts';
import type { EntryOf } from '#domain/chart-entry.ts';
import type { ChartHistory } from '#domain/chart-history.ts';
import type { EpisodeFinding } from '#domain/findings.ts';
import { type Knowable, unknown } from '#domain/unknown.ts';
import { type DepressionScore, ofScale } from './depression-scores.ts';
import { remissions } from './remissions.ts';

/** Chronic: two years or more (clinical knowledge, section 2.2, B6 and B8). */
const CHRONIC_MONTHS = 24;

type Condition = EntryOf<'condition'>;

/** Where the present episode begins. */
export type EpisodeStart =
  | { readonly kind: 'known'; readonly day: DayNumber }
  | { readonly kind: 'unknown'; readonly missing: string };

/** Conditions that hold on the day of assessment: a later end is not known yet. */
export function isActive({ payload }: Condition, asOf: DayNumber): boolean {
  if (payload.abatement !== undefined) return dayNumber(payload.abatement) > asOf;
  return payload.status === 'active';
}

/**
 * The first day of the present episode: the onset of the active depressive condition; without one,
 * the first score at or above the mild cut-off since the last remission that has ended.
 */
export function episodeStart(
  history: ChartHistory,
  scores: readonly DepressionScore[],
): EpisodeStart {
  const active = depressive(history).filter((entry) => isActive(entry, history.asOf));
  const episodes = active.filter((entry) => entry.payload.code === 'depression');
  const conditions = episodes.length > 0 ? episodes : active;
  if (conditions.length > 0) {
    const onsets = conditions.flatMap(({ payload }) =>
      payload.onset === null ? [] : [dayNumber(payload.onset)],
    );
    if (onsets.length === 0) return { kind: 'unknown', missing: 'onset of the depressive episode' };
    return { kind: 'known', day: Math.max(...onsets) };
  }
  const first = firstScoreOfEpisode(scores);
  if (first === null) return { kind: 'unknown', missing: 'a depressive condition or a score' };
  return { kind: 'known', day: first };
}

function depressive(history: ChartHistory): readonly Condition[] {
  return history.conditions.filter(
    ({ payload }) => payload.code === 'depression' || payload.code === 'persistent-depression',
  );
}

function firstScoreOfEpisode(scores: readonly DepressionScore[]): DayNumber | null {
  const latest = scores.at(-1);
  if (latest === undefined) return null;
  const ended = remissions(ofScale(scores, latest.instrument)).filter(
    (remission) => remission.endedBy !== null,
  );
  const after = ended.at(-1)?.last ?? Number.NEGATIVE_INFINITY;
  const first = scores.find((score) => score.day > after && score.total >= score.cutOffs.mild);
  return first?.day ?? null;
}

/** The present episode: when it began, which one it is, and whether it is chronic. */
export function episode(history: ChartHistory, start: EpisodeStart): Knowable<EpisodeFinding> {
  const conditions = depressive(history);
  if (start.kind === 'unknown' && conditions.length === 0) return unknown(start.missing);
  const { asOf } = history;
  const persistent = conditions.some(
    (entry) => entry.payload.code === 'persistent-depression' && isActive(entry, asOf),
  );
  return {
    start: start.kind === 'known' ? calendarDate(start.day) : unknown(start.missing),
    weeks: start.kind === 'known' ? weeksBetween(start.day, asOf) : unknown(start.missing),
    ordinal: ordinal(conditions, asOf),
    chronic: persistent || chronic(start, asOf),
  };
}

function chronic(start: EpisodeStart, asOf: DayNumber): Knowable<boolean> {
  if (start.kind === 'unknown') return unknown(start.missing);
  return addMonths(start.day, CHRONIC_MONTHS) <= asOf;
}

/** The resolved depressive conditions and the active one; of two active, one. */
function ordinal(conditions: readonly Condition[], asOf: DayNumber): Knowable<number> {
  if (conditions.length === 0) return unknown('earlier episodes');
  const resolved = conditions.filter((entry) => !isActive(entry, asOf)).length;
  return resolved + (resolved < conditions.length ? 1 : 0);
}
