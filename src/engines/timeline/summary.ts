import { dateSpan, fullDate, plainNumber, weeksFigure, wholeWeeks } from './figures.ts';
import type { ScorePoint, ScoreSeries } from './score-series.ts';
import type { TimelineFacts } from './timeline-facts.ts';

/** Two sentences: the steps; the first and last score, and what is unknown. */
export function summaryOf(facts: TimelineFacts): string {
  return `${stepsSentence(facts)} ${scoreSentence(facts)}`;
}

function stepsSentence(facts: TimelineFacts): string {
  const { words, steps, today } = facts;
  const first = steps[0];
  const last = steps.at(-1);
  if (first === undefined || last === undefined) return words.noSteps;
  const weeks = weeksFigure(today - last.step.from);
  const now = words.stepNow(last.ordinal, last.act, weeks);
  return words.steps(steps.length, fullDate(first.step.from, words), now);
}

function scoreSentence(facts: TimelineFacts): string {
  const { words } = facts;
  const [series] = facts.series;
  const first = series?.points[0];
  const last = series?.points.at(-1);
  if (series === undefined || first === undefined || last === undefined) return words.noScores;
  const scale = series.definition.shortTitle;
  const said =
    first === last
      ? words.oneScore(scale, scoreText(facts, first), fullDate(first.day, words))
      : words.firstAndLast(scale, dated(facts, first), dated(facts, last));
  const unknown = unknowns(facts, series);
  return unknown.length === 0 ? `${said}.` : `${said}. ${words.notKnown(unknown)}.`;
}

function dated(facts: TimelineFacts, point: ScorePoint): string {
  return facts.words.scoreOn(scoreText(facts, point), fullDate(point.day, facts.words));
}

/** A number for the clinician, a word for the person. */
function scoreText(facts: TimelineFacts, point: ScorePoint): string {
  if (facts.register === 'patient' && point.band !== null)
    return facts.words.bandInText(point.band);
  return plainNumber(point.total);
}

function unknowns(facts: TimelineFacts, series: ScoreSeries): readonly string[] {
  const { words } = facts;
  const scale = series.definition.shortTitle;
  const gaps = series.gaps.map(
    (gap) =>
      `${words.gapRow(scale, wholeWeeks(gap.to - gap.from))} (${dateSpan(gap.from, gap.to, words)})`,
  );
  const doses = facts.medications
    .filter((row) => row.courses.some((c) => c.spans.some((span) => span.dailyDoseMg === null)))
    .map((row) => `${row.name}: ${words.doseUnknown}`);
  return [...gaps, ...doses];
}
