import { type CalendarDate, calendarDate, type DayNumber, dayNumber } from '#domain/calendar.ts';
import type { EntryOf } from '#domain/chart-entry.ts';
import type {
  DatedScore,
  ScreenerResult,
  SetAside,
  SuicideAnswer,
  UnscoredForm,
} from '#domain/chart-history.ts';
import type { ClinicalDefinitions } from '#domain/definitions.ts';
import type {
  Classification,
  InstrumentDefinition,
  InstrumentItem,
  InstrumentOptions,
  ItemAnswers,
} from '#domain/instrument.ts';
import type { Score } from '#domain/score.ts';
import { bandOf, positiveOf, scoreResponse } from '../score-response.ts';
import { scoredAnswers } from '../scored-answers.ts';
import type { EntryBuckets } from './entry-buckets.ts';

/** Everything that was measured, sorted out. */
export interface FormsRead {
  readonly scores: readonly DatedScore[];
  readonly unscored: readonly UnscoredForm[];
  readonly suicideAnswers: readonly SuicideAnswer[];
  readonly screeners: readonly ScreenerResult[];
  readonly setAside: readonly SetAside[];
}

/** One form: answers of one scale on one day, however they arrived. */
interface Form {
  readonly definition: InstrumentDefinition;
  readonly day: DayNumber;
  readonly date: CalendarDate;
  readonly answers: ItemAnswers;
  readonly options: InstrumentOptions;
  readonly entryIds: readonly string[];
}

/** A form that is put together from single items. */
interface FormOfItems extends Form {
  readonly answers: (number | null)[];
  readonly entryIds: string[];
}

type Collected = { -readonly [K in keyof FormsRead]: FormsRead[K][number][] };

/**
 * Scores every form and total. Answers about suicide are collected from whatever is present. Where
 * the items of a day are complete they win over a total that says otherwise; a total outside its
 * scale's range is kept and never scored.
 */
export function readForms(
  definitions: ClinicalDefinitions,
  buckets: EntryBuckets,
  options: InstrumentOptions,
): FormsRead {
  const found: Collected = {
    scores: [],
    unscored: [],
    suicideAnswers: [],
    screeners: [],
    setAside: [],
  };
  const totals = totalsByDay(definitions, buckets['reported-score'], options, found);
  for (const form of formsOf(definitions, buckets, options, found)) {
    collectSuicideAnswer(form, found);
    readForm(form, totals, found);
  }
  for (const sameDay of totals.values()) for (const { score } of sameDay) found.scores.push(score);
  found.scores.sort(byDay);
  found.screeners.sort(byDay);
  found.suicideAnswers.sort(byDay);
  found.unscored.sort(byDay);
  return found;
}

function byDay(a: { readonly day: DayNumber }, b: { readonly day: DayNumber }): number {
  return a.day - b.day;
}

function keyOf(instrument: string, day: DayNumber): string {
  return `${instrument} ${day}`;
}

interface ReportedTotal {
  readonly entryId: string;
  readonly score: DatedScore;
}

function totalsByDay(
  definitions: ClinicalDefinitions,
  entries: readonly EntryOf<'reported-score'>[],
  options: InstrumentOptions,
  found: Collected,
): Map<string, ReportedTotal[]> {
  const totals = new Map<string, ReportedTotal[]>();
  for (const entry of entries) {
    const definition = definitions.instruments.get(entry.payload.instrument);
    if (definition === undefined || definition.range === null) {
      found.setAside.push({ entryId: entry.id, why: 'a total of a scale that has none here' });
      continue;
    }
    if (inRange(definition, entry.payload.total)) addTotal(definition, entry, options, totals);
    else setAsideTotal(definition, definition.range, entry, found);
  }
  return totals;
}

function inRange({ range, decimals }: InstrumentDefinition, total: number): boolean {
  if (range === null || (decimals === 0 && !Number.isInteger(total))) return false;
  return total >= range.min && total <= range.max;
}

function setAsideTotal(
  definition: InstrumentDefinition,
  range: { readonly min: number; readonly max: number },
  entry: EntryOf<'reported-score'>,
  found: Collected,
): void {
  const { total } = entry.payload;
  const why = `${total} is no ${definition.shortTitle} total: ${range.min} to ${range.max} expected; kept as sent, not scored`;
  found.setAside.push({ entryId: entry.id, why });
  found.unscored.push({
    instrument: definition.id,
    day: dayNumber(entry.occurredAt),
    entryIds: [entry.id],
    reason: { kind: 'out-of-range', sent: total },
  });
}

function addTotal(
  definition: InstrumentDefinition,
  entry: EntryOf<'reported-score'>,
  options: InstrumentOptions,
  totals: Map<string, ReportedTotal[]>,
): void {
  const { total } = entry.payload;
  const day = dayNumber(entry.occurredAt);
  const sameDay = totals.get(keyOf(definition.id, day)) ?? [];
  if (sameDay.some((other) => other.score.total === total)) return;
  const score = reported(definition, entry, options);
  totals.set(keyOf(definition.id, day), [...sameDay, { entryId: entry.id, score }]);
}

function reported(
  definition: InstrumentDefinition,
  entry: EntryOf<'reported-score'>,
  options: InstrumentOptions,
): DatedScore {
  const day = dayNumber(entry.occurredAt);
  const { total } = entry.payload;
  return {
    instrument: definition.id,
    day,
    date: entry.occurredAt.slice(0, 10),
    total,
    band: bandOf(definition, total),
    positive: positiveOf(definition, total, options),
    kind: 'reported',
    entryIds: [entry.id],
  };
}

/** Each response is a form; single items of one scale and day make one together. */
function formsOf(
  definitions: ClinicalDefinitions,
  buckets: EntryBuckets,
  options: InstrumentOptions,
  found: Collected,
): readonly Form[] {
  const forms: Form[] = [];
  for (const entry of buckets['instrument-response']) {
    const definition = definitions.instruments.get(entry.payload.instrument);
    if (definition === undefined) found.setAside.push(unknownScale(entry.id));
    else
      forms.push({
        definition,
        day: dayNumber(entry.occurredAt),
        date: entry.occurredAt.slice(0, 10),
        answers: entry.payload.items,
        options:
          entry.payload.options === undefined ? options : { ...options, ...entry.payload.options },
        entryIds: [entry.id],
      });
  }
  if (buckets['reported-item'].length === 0) return forms;
  return [...forms, ...formsOfItems(definitions, buckets['reported-item'], options, found)];
}

function unknownScale(entryId: string): SetAside {
  return { entryId, why: 'a scale that is not known here' };
}

function formsOfItems(
  definitions: ClinicalDefinitions,
  entries: readonly EntryOf<'reported-item'>[],
  options: InstrumentOptions,
  found: Collected,
): Iterable<Form> {
  const forms = new Map<string, FormOfItems>();
  for (const entry of entries) {
    const { instrument, item, value } = entry.payload;
    const definition = definitions.instruments.get(instrument);
    const wanted = definition?.items[item - 1];
    if (definition === undefined || wanted === undefined) {
      found.setAside.push(unknownScale(entry.id));
      continue;
    }
    if (!Number.isInteger(value) || value < wanted.min || value > wanted.max) {
      const why = `${value} is no answer to ${definition.shortTitle} item ${item}: ${wanted.min} to ${wanted.max} expected; kept as sent, not scored`;
      found.setAside.push({ entryId: entry.id, why });
      continue;
    }
    const day = dayNumber(entry.occurredAt);
    const form = forms.get(keyOf(instrument, day)) ?? blankForm(definition, day, options);
    const before = form.answers[item - 1];
    // Two answers on one day: both are read for risk, the later one is scored.
    if (typeof before === 'number') collectSuicideAnswer(form, found, item);
    form.answers[item - 1] = asTicked(wanted, value);
    form.entryIds.push(entry.id);
    forms.set(keyOf(instrument, day), form);
  }
  return forms.values();
}

/** A reported item is a score; a form holds what was ticked. On a reversed line these differ. */
function asTicked({ reversed, min, max }: InstrumentItem, score: number): number {
  return reversed === true ? min + max - score : score;
}

function blankForm(
  definition: InstrumentDefinition,
  day: DayNumber,
  options: InstrumentOptions,
): FormOfItems {
  const answers = definition.items.map(() => null);
  return { definition, day, date: calendarDate(day), answers, options, entryIds: [] };
}

function collectSuicideAnswer(form: Form, found: Collected, only?: number): void {
  const item = form.definition.suicideItem?.item;
  if (item === undefined || (only !== undefined && only !== item)) return;
  const counted = scoredAnswers(form.definition, form.answers, form.options);
  const value = counted[item - 1];
  if (typeof value !== 'number') return;
  const { day, entryIds } = form;
  found.suicideAnswers.push({
    instrument: form.definition.id,
    item,
    value,
    day,
    // A form of single items goes on growing after an answer that a later one replaces.
    entryIds: only === undefined ? entryIds : [...entryIds],
  });
}

function readForm(form: Form, totals: Map<string, ReportedTotal[]>, found: Collected): void {
  const score = scoreResponse(form.definition, form.answers, form.options);
  if (score.kind === 'classified') readScreener(form, score, found);
  else if (score.kind === 'not-scorable') {
    if (!totals.has(keyOf(form.definition.id, form.day))) noteUnscored(form, score.missing, found);
  } else readTotal(form, score, totals, found);
}

function readScreener(
  { definition, day, entryIds, answers }: Form,
  score: Extract<Score, { kind: 'classified' }>,
  found: Collected,
): void {
  const { level, positive, acute, redFlags, missing } = score;
  if (!decides(definition, score)) {
    noteUnscored({ definition, day, entryIds, answers }, missing, found);
    return;
  }
  found.screeners.push({
    instrument: definition.id,
    day,
    flags: redFlags,
    entryIds,
    ...(level === undefined ? {} : { level }),
    ...(positive === undefined ? {} : { positive }),
    ...(acute === undefined ? {} : { acute }),
  });
}

/** Items that are all there win over a total of that day; with some missing the total stands. */
function readTotal(
  { definition, day, date, entryIds, answers }: Form,
  score: Extract<Score, { kind: 'scored' | 'prorated' }>,
  totals: Map<string, ReportedTotal[]>,
  found: Collected,
): void {
  const key = keyOf(definition.id, day);
  const sameDay = totals.get(key);
  if (sameDay !== undefined) {
    const partial = score.missing.length > 0;
    if (partial && sameDay.some((t) => couldBe(definition, answers, t.score.total))) return;
    for (const { entryId, score: other } of sameDay)
      if (other.total !== score.total)
        found.setAside.push({ entryId, why: `the items of that day add to ${score.total}` });
    totals.delete(key);
  }
  found.scores.push({
    instrument: definition.id,
    day,
    date,
    total: score.total,
    band: score.band,
    positive: score.positive ?? null,
    kind: score.kind,
    entryIds,
  });
}

/** Whether the answers present are enough for the scale to say anything. */
function decides(definition: InstrumentDefinition, said: Classification): boolean {
  if (definition.screener !== undefined) return definition.screener.tier(said) !== null;
  return typeof said.positive === 'boolean' || typeof said.level === 'string';
}

/** A form with answers left out does not contradict a total that it could still add up to. */
function couldBe(definition: InstrumentDefinition, answers: ItemAnswers, total: number): boolean {
  const fill = (side: 'min' | 'max') =>
    scoreResponse(
      definition,
      answers.map((answer, i) => answer ?? definition.items[i]?.[side] ?? null),
      {},
    );
  const ends = [fill('min'), fill('max')].map((s) => ('total' in s ? s.total : null));
  const [a, b] = ends;
  if (a === null || b === null || a === undefined || b === undefined) return false;
  return total >= Math.min(a, b) && total <= Math.max(a, b);
}

/** A single item sent alone is no form; a form that cannot be scored is shown as one. */
function noteUnscored(
  form: Pick<Form, 'definition' | 'day' | 'entryIds' | 'answers'>,
  missing: readonly number[],
  found: Collected,
): void {
  const answered = form.answers.filter((answer) => answer !== null).length;
  if (answered <= 1 && form.answers.length > 2) return;
  found.unscored.push({
    instrument: form.definition.id,
    day: form.day,
    entryIds: form.entryIds,
    reason: { kind: 'not-scorable', missing },
  });
}
