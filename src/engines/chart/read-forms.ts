import type { DayNumber } from '#domain/calendar.ts';
import type { ClinicalDefinitions } from '#domain/definitions.ts';
import type {
  Classification,
  InstrumentDefinition,
  InstrumentOptions,
} from '#domain/instrument.ts';
import type { Score } from '#domain/score.ts';
import { scoreResponse } from '../score-response.ts';
import type { EntryBuckets } from './entry-buckets.ts';
import {
  type Form,
  type FormReading,
  type FoundForms,
  keyOf,
  type TotalsByDay,
} from './form-reading.ts';
import { formsOf } from './forms.ts';
import { reportedTotals } from './reported-totals.ts';
import { collectSuicideAnswer } from './suicide-answers.ts';

/**
 * Scores every form and total. Answers about suicide are collected from whatever is present. Where
 * the items of a day are complete they win over a total that says otherwise; a total outside its
 * scale's range is kept and never scored.
 */
export function readForms(
  definitions: ClinicalDefinitions,
  buckets: EntryBuckets,
  options: InstrumentOptions,
): FoundForms {
  const found: FoundForms = {
    scores: [],
    unscored: [],
    suicideAnswers: [],
    screeners: [],
    setAside: [],
  };
  const reading: FormReading = { definitions, options, found };
  const totals = reportedTotals(reading, buckets['reported-score']);
  for (const form of formsOf(reading, buckets)) {
    collectSuicideAnswer(reading, form);
    readForm(found, form, totals);
  }
  for (const sameDay of totals.values()) for (const { score } of sameDay) found.scores.push(score);
  for (const list of [found.scores, found.screeners, found.suicideAnswers, found.unscored])
    list.sort(byDay);
  return found;
}

function byDay(a: { readonly day: DayNumber }, b: { readonly day: DayNumber }): number {
  return a.day - b.day;
}

function readForm(found: FoundForms, form: Form, totals: TotalsByDay): void {
  const score = scoreResponse(form.definition, form.answers, form.options);
  if (score.kind === 'classified') readScreener(found, form, score);
  else if (score.kind === 'not-scorable') {
    if (!totals.has(keyOf(form.definition.id, form.day))) noteUnscored(found, form, score);
  } else if (winsOver(found, form, { score, totals })) addScore(found, form, score);
}

function readScreener(
  found: FoundForms,
  form: Form,
  score: Extract<Score, { kind: 'classified' }>,
): void {
  const { level, positive, acute, redFlags } = score;
  if (!decides(form.definition, score)) {
    noteUnscored(found, form, score);
    return;
  }
  found.screeners.push({
    instrument: form.definition.id,
    day: form.day,
    flags: redFlags,
    entryIds: form.entryIds,
    ...(level === undefined ? {} : { level }),
    ...(positive === undefined ? {} : { positive }),
    ...(acute === undefined ? {} : { acute }),
  });
}

/** Whether the answers present are enough for the scale to say anything. */
function decides(definition: InstrumentDefinition, said: Classification): boolean {
  if (definition.screener !== undefined) return definition.screener.tier(said) !== null;
  return typeof said.positive === 'boolean' || typeof said.level === 'string';
}

type ScoredForm = Extract<Score, { kind: 'scored' | 'prorated' }>;

/**
 * Items that are all there win over a total of that day, which is set aside where it says
 * otherwise; with some missing, a total that they could still add up to stands.
 */
function winsOver(
  found: FoundForms,
  form: Form,
  { score, totals }: { readonly score: ScoredForm; readonly totals: TotalsByDay },
): boolean {
  const key = keyOf(form.definition.id, form.day);
  const sameDay = totals.get(key);
  if (sameDay === undefined) return true;
  const partial = score.missing.length > 0;
  if (partial && sameDay.some((total) => couldAddUpTo(form, total.score.total))) return false;
  for (const { entryId, score: other } of sameDay)
    if (other.total !== score.total)
      found.setAside.push({ entryId, why: `the items of that day add to ${score.total}` });
  totals.delete(key);
  return true;
}

function couldAddUpTo({ definition, answers }: Form, total: number): boolean {
  const ends = (['min', 'max'] as const).map((side) => {
    const filled = definition.items.map((item, i) => answers[i] ?? item[side]);
    const score = scoreResponse(definition, filled, {});
    return 'total' in score ? score.total : Number.NaN;
  });
  return total >= Math.min(...ends) && total <= Math.max(...ends);
}

function addScore(found: FoundForms, form: Form, score: ScoredForm): void {
  found.scores.push({
    instrument: form.definition.id,
    day: form.day,
    date: form.date,
    total: score.total,
    band: score.band,
    positive: score.positive ?? null,
    kind: score.kind,
    entryIds: form.entryIds,
  });
}

/** A single item sent alone is no form; a form that cannot be scored is shown as one. */
function noteUnscored(found: FoundForms, form: Form, { missing }: Pick<Score, 'missing'>): void {
  const answered = form.answers.filter((answer) => answer !== null).length;
  if (answered <= 1 && form.answers.length > 2) return;
  found.unscored.push({
    instrument: form.definition.id,
    day: form.day,
    entryIds: form.entryIds,
    reason: { kind: 'not-scorable', missing },
  });
}
