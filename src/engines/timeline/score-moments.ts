import type { SuicideAnswer, UnscoredForm } from '#domain/chart-history.ts';
import { drawnDay, stepOn } from './days.ts';
import { looseFlagEventId, scoreEventId, unscoredEventId } from './event-ids.ts';
import { percentFigure, plainNumber, wholeWeeks } from './figures.ts';
import type { Moment } from './moments.ts';
import { changeInStep, type ScoreGap, type ScorePoint, type ScoreSeries } from './score-series.ts';
import type { TimelineFacts } from './timeline-facts.ts';

export function scoreMoments(facts: TimelineFacts): readonly Moment[] {
  return facts.series.flatMap((series, i) => [
    ...series.points.map((point) => scoreMoment(facts, series, point)),
    ...series.unscored.map((form) => unscoredMoment(facts, series, form)),
    ...series.looseFlags.map((flag) => looseFlagMoment(facts, series, flag)),
    // A person is told of a gap once, not once a scale.
    ...(facts.register === 'patient' && i > 0 ? [] : series.gaps).map((gap) =>
      gapMoment(facts, series, gap),
    ),
  ]);
}

const laneOf = (series: ScoreSeries) => `score:${series.definition.id}`;

function scoreMoment(facts: TimelineFacts, series: ScoreSeries, point: ScorePoint): Moment {
  const { words } = facts;
  const band = point.band === null ? null : words.bandInText(point.band);
  const kind = { scored: null, prorated: words.prorated, reported: null }[point.kind];
  const detail = words.scoreDetail({
    band,
    change: changeText(facts, series, point),
    mark: point.mark,
  });
  const parts = [detail, kind, ...flagTexts(facts, point.flags)];
  return {
    id: scoreEventId(series.definition.id, point),
    lane: laneOf(series),
    day: point.day,
    status: 'happened',
    what: words.score({
      scale: series.definition.shortTitle,
      total: plainNumber(point.total),
      band,
      construct: series.definition.construct,
    }),
    detail: parts.filter((part) => part !== null && part !== '').join(' · '),
    entryIds: point.entryIds,
  };
}

/** "−31.3 % in this step", or why there is none. */
export function changeText(
  facts: TimelineFacts,
  series: ScoreSeries,
  point: ScorePoint,
): string | null {
  if (facts.register === 'patient') return null;
  const { words } = facts;
  const step = stepOn(facts.history.steps, point.day);
  const change = changeInStep(series, point, step);
  if (change === null) return null;
  if (change === 'too-low') return words.changeTooLow;
  if (change === 'baseline') return words.baseline;
  return words.change(percentFigure(change.percent));
}

/** "item 9: 1" · "You told us about hard thoughts. Dana got in touch." */
function flagTexts(facts: TimelineFacts, flags: readonly SuicideAnswer[]): readonly string[] {
  const { words } = facts;
  if (words.hardThoughts === null) return flags.map((flag) => words.flagged(flag.item, flag.value));
  const [flag] = flags;
  return flag === undefined ? [] : [words.hardThoughts(whoCalled(facts, flag))];
}

/** A contact within this many days answers a flagged form. */
const ANSWERED_WITHIN_DAYS = 3;

function whoCalled(facts: TimelineFacts, flag: SuicideAnswer): string | null {
  const contact = facts.history.contacts.find((entry) => {
    const days = drawnDay(entry.occurredAt) - flag.day;
    return entry.payload.reached && days >= 0 && days <= ANSWERED_WITHIN_DAYS;
  });
  return contact?.author.display ?? null;
}

function unscoredMoment(facts: TimelineFacts, series: ScoreSeries, form: UnscoredForm): Moment {
  const { words } = facts;
  const scale = series.definition.shortTitle;
  const { reason } = form;
  return {
    id: unscoredEventId(form),
    lane: laneOf(series),
    day: form.day,
    status: 'not-known',
    what:
      reason.kind === 'out-of-range'
        ? words.outOfRange(scale, plainNumber(reason.sent))
        : words.notScorable(scale),
    detail:
      reason.kind === 'out-of-range' ? words.outOfRangeDetail : words.itemMissing(reason.missing),
    entryIds: form.entryIds,
  };
}

function looseFlagMoment(facts: TimelineFacts, series: ScoreSeries, flag: SuicideAnswer): Moment {
  return {
    id: looseFlagEventId(flag),
    lane: laneOf(series),
    day: flag.day,
    status: 'happened',
    what: facts.words.answerAlone(series.definition.shortTitle),
    detail: flagTexts(facts, [flag]).join(' · '),
    entryIds: flag.entryIds,
  };
}

function gapMoment(facts: TimelineFacts, series: ScoreSeries, gap: ScoreGap): Moment {
  const { words } = facts;
  const weeks = wholeWeeks(gap.to - gap.from);
  return {
    id: `${laneOf(series)}@gap-${gap.from}`,
    lane: laneOf(series),
    day: gap.from,
    until: gap.to,
    status: 'not-known',
    what: words.gapRow(series.definition.shortTitle, weeks),
    detail: words.gapDetail,
    entryIds: [],
    rowOnly: true,
  };
}
