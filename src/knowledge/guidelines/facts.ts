import type { Comorbidity } from '#domain/condition-code.ts';
import type { Findings, SeverityFinding, TrajectoryFinding } from '#domain/findings.ts';
import { all, any, type FactValue, fact, type Judgement, not, noted } from '#domain/truth.ts';
import { isUnknown, type Knowable, mapKnown, type Unknown, unknown } from '#domain/unknown.ts';

/*
 * Facts that several rules read, named once. They read findings and compute nothing clinical:
 * a threshold stands in the rule that has it, beside its source.
 */

const NO_CURRENT_SCORE = unknown('a score from the past 14 days');

/** The latest depression score, unknown when older than 14 days. */
export function currentSeverity(f: Findings): Knowable<SeverityFinding> {
  return mapKnown(f.severity, (s) => (s.current ? s : NO_CURRENT_SCORE));
}

/** The total of one scale, unknown when never measured or older than 14 days. */
export function currentTotal(f: Findings, instrument: string, name: string): Knowable<number> {
  const score = f.scores[instrument];
  return score?.current === true ? score.total : unknown(`${name} from the past 14 days`);
}

/** The total of one scale, whatever its age. */
export function totalOf(f: Findings, instrument: string, name: string): Knowable<number> {
  return f.scores[instrument]?.total ?? unknown(name);
}

/** A first step is open: nothing is being given, and the score is at or above the mild cut-off. */
export function firstStep(f: Findings): Judgement {
  return all(
    fact('treatment now', f.step.treatment, (t) => t === 'none'),
    severityAt(f, (s) => s.total >= s.cutOffs.mild),
  );
}

/** Judges the current depression score and shows its total. */
export function severityAt(f: Findings, holds: (s: SeverityFinding) => boolean): Judgement {
  const severity = currentSeverity(f);
  if (isUnknown(severity)) return fact('score', severity as Unknown, () => false);
  return shown(`${severity.instrument} total`, severity.total, holds(severity));
}

/** A fact whose truth was read off the finding it belongs to. */
export function shown(name: string, value: FactValue, holds: boolean): Judgement {
  return { truth: holds ? 'holds' : 'fails', facts: { [name]: value }, missing: [] };
}

export function chronic(f: Findings): Judgement {
  return fact(
    'chronic',
    mapKnown(f.episode, (e) => e.chronic),
    (value) => value,
  );
}

export function episodesAtLeast(f: Findings, count: number): Judgement {
  return fact(
    'episodes',
    mapKnown(f.episode, (e) => e.ordinal),
    (n) => n >= count,
  );
}

export function has(f: Findings, condition: Comorbidity): Judgement {
  return fact(condition, f.comorbidity.includes(condition), (value) => value);
}

/** Something is being given. */
export function treated(f: Findings): Judgement {
  return fact('treatment now', f.step.treatment, (t) => t !== 'none');
}

/** An antidepressant is taken now. */
export function onAntidepressant(f: Findings): Judgement {
  return fact('antidepressant', f.medicationTrial?.drug ?? null, (drug) => drug !== null);
}

/** Whether the M and N rules may use an old score: they may not; C, T and P rules may. */
type ScoreAge = 'current' | 'any age';

function courseNow(f: Findings, age: ScoreAge): Knowable<TrajectoryFinding> {
  return mapKnown(f.trajectory, (t) =>
    age === 'any age' || t.scoreIsCurrent ? t : NO_CURRENT_SCORE,
  );
}

/**
 * Weeks from the step's start to the score lie in a window, its first figure included. Without a
 * current score, one taken now could only lie within the last 14 days of the step, so a window
 * that is still to come, or long past, is ruled out all the same.
 */
export function weeksInStep(
  f: Findings,
  window: { readonly from: number; readonly before?: number },
  age: ScoreAge = 'current',
): Judgement {
  const before = window.before ?? Number.POSITIVE_INFINITY;
  const course = courseNow(f, age);
  if (!isUnknown(course) && course.weeks !== null) {
    const { weeks } = course;
    return shown('weeks in step', oneDecimal(weeks), weeks >= window.from && weeks < before);
  }
  const latest = f.step.weeks;
  if (latest === null || latest < window.from || latest - 2 >= before)
    return shown('weeks since the step began', latest === null ? null : oneDecimal(latest), false);
  return fact('weeks in step', missingScore(course), () => false);
}

function missingScore(course: Knowable<TrajectoryFinding>): Unknown {
  if (isUnknown(course)) return course as Unknown;
  return unknown('a score since the step began');
}

/** Change against the step's baseline in per cent; a baseline too low for a per cent decides no. */
export function percentChange(
  f: Findings,
  holds: (percent: number) => boolean,
  age: ScoreAge = 'current',
): Judgement {
  const course = courseNow(f, age);
  if (isUnknown(course)) return fact('percent change', course as Unknown, () => false);
  if (course.percentChange !== null)
    return shown('percent change', oneDecimal(course.percentChange), holds(course.percentChange));
  if (course.kind === 'baseline-too-low') return shown('baseline', course.baseline, false);
  const missing = course.weeks === null ? 'a score since the step began' : 'a baseline score';
  return fact('percent change', unknown(missing), () => false);
}

/** As it is shown; comparisons use the exact figure. */
export function oneDecimal(figure: number): number {
  return (Math.sign(figure) * Math.round(Math.abs(figure) * 10)) / 10;
}

/** The course has one of these kinds. */
export function courseIs(
  f: Findings,
  kinds: readonly TrajectoryFinding['kind'][],
  age: ScoreAge = 'current',
): Judgement {
  const kind = mapKnown(courseNow(f, age), (t) => t.kind);
  return fact('course', kind, (k) => kinds.includes(k));
}

export function notInRemission(f: Findings): Judgement {
  return not(courseIs(f, ['remission'], 'any age'));
}

/** The latest score is at or above the moderate cut-off, whatever its age. */
export function atLeastModerate(f: Findings): Judgement {
  const severity = f.severity;
  if (isUnknown(severity)) return fact('score', severity as Unknown, () => false);
  return shown(
    `${severity.instrument} total`,
    severity.total,
    severity.total >= severity.cutOffs.moderate,
  );
}

/** Remission on an antidepressant, with the age of the score it rests on. */
export function inRemissionOnAntidepressant(f: Findings): Judgement {
  return all(onAntidepressant(f), courseIs(f, ['remission'], 'any age'), scoreAge(f));
}

export function scoreAge(f: Findings): Judgement {
  return noted(
    'score age in days',
    mapKnown(f.severity, (s) => s.ageDays),
  );
}

/**
 * Risk of relapse is higher (rule C2): any one of these is enough. What the chart has no place for
 * yet is named as missing.
 */
export function higherRelapseRisk(f: Findings): Judgement {
  return any(
    episodesAtLeast(f, 3),
    chronic(f),
    fact('psychotic features', f.psychoticFeatures, (value) => value),
    fact('risk tier', f.risk.tier, (tier) => tier === 'orange' || tier === 'red'),
    fact('other conditions', f.comorbidity.length, (n) => n > 0),
    fact('childhood adversity', unknown('childhood adversity'), () => false),
    fact('age at first onset', unknown('age at first onset'), () => false),
  );
}
