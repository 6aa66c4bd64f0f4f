import { addMonths, type DayNumber, dayNumber } from '#domain/calendar.ts';
import type { TimelineView } from '#domain/timeline.ts';
import { faceOf } from './look.ts';
import { SIZES } from './sizes.ts';
import { textWidth } from './text-width.ts';
import type { TimelineFacts } from './timeline-facts.ts';

/** Days before the episode, or before the range that was asked for. */
const LEAD_DAYS = 14;
/** Nothing shorter is drawn. */
const LEAST_DAYS = 28;
/** A narrow phone shows at most so many months of an episode at once. */
const NARROW_MONTHS = 5;
const NARROW_PX = 360;

export interface Range {
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** The range asked for is longer than what this width can show. */
  readonly cut: boolean;
}

/** The days that are drawn: the range asked for, with what is planned. */
export function shownRange(facts: TimelineFacts, view: TimelineView): Range {
  if (typeof view.range !== 'string') {
    const from = dayNumber(view.range.from);
    return { from, to: Math.max(dayNumber(view.range.to), from + LEAST_DAYS - 1), cut: false };
  }
  const wanted = Math.min(startOf(facts, view.range), facts.today - LEAST_DAYS + 1);
  const narrow = view.setting === 'phone' && view.width < NARROW_PX && view.range === 'episode';
  const least = narrow ? addMonths(facts.today, -NARROW_MONTHS) + SIZES.phone.futureDays : wanted;
  const from = Math.max(wanted, least);
  return { from, to: facts.today + futureDays(facts, view, from), cut: from > wanted };
}

function startOf(facts: TimelineFacts, range: 'three-months' | 'episode' | 'all'): DayNumber {
  if (range === 'three-months') return addMonths(facts.today, -3) - LEAD_DAYS;
  if (range === 'all' || facts.episodeStart === null) return facts.first - LEAD_DAYS;
  // Months of an episode before anything was recorded would be an empty picture.
  return Math.max(facts.episodeStart, facts.first) - LEAD_DAYS;
}

/** Eight weeks (phone six), wide enough to be read; a margin where nothing is planned. */
function futureDays(facts: TimelineFacts, view: TimelineView, from: DayNumber): number {
  const sizes = SIZES[view.setting];
  const plot = view.width - sizes.leftEdge - sizes.rightEdge;
  const past = facts.today - from;
  const planned = facts.lastPlanned !== null;
  const days = planned ? sizes.futureDays : 0;
  const share = (plot * days) / (past + days);
  const least = Math.max(
    planned ? sizes.futureLeast : sizes.futureEmpty,
    bandNameRoom(facts, view),
  );
  if (share >= least) return days;
  return Math.ceil((least * past) / Math.max(1, plot - least));
}

/** On a phone the names of the bands stand in the future area, so it is as wide as they are. */
function bandNameRoom(facts: TimelineFacts, view: TimelineView): number {
  const sizes = SIZES[view.setting];
  if (sizes.gutter > 0) return 0;
  const names = facts.series
    .slice(0, 2)
    .flatMap((series) => series.definition.bands)
    .map((band) => facts.words.bandName(band.name).at(-1) ?? '');
  const widths = names.map((name) => textWidth(name, sizes.small, faceOf('band-name')));
  return Math.max(0, ...widths) + 9;
}

/** The record's own edges: how far one can pan and zoom. */
export function extentOf(
  facts: TimelineFacts,
  view: TimelineView,
): { readonly from: DayNumber; readonly to: DayNumber } {
  const last = facts.lastPlanned ?? facts.today;
  const { futureDays: days } = SIZES[view.setting];
  return {
    from: Math.min(facts.first, facts.today - LEAST_DAYS) - LEAD_DAYS,
    to: Math.max(facts.today + days, last + 7),
  };
}
