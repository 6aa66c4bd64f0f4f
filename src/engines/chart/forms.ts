import { dayNumber } from '#domain/calendar.ts';
import type { EntryOf } from '#domain/chart-entry.ts';
import type { InstrumentDefinition, InstrumentItem } from '#domain/instrument.ts';
import type { EntryBuckets } from './entry-buckets.ts';
import { type Form, type FormReading, keyOf } from './form-reading.ts';
import { collectSuicideAnswer } from './suicide-answers.ts';

/** A form that is put together from single items. */
interface FormOfItems extends Form {
  readonly answers: (number | null)[];
  readonly entryIds: string[];
}

/** Each response is a form; single items of one scale and day make one together. */
export function formsOf(reading: FormReading, buckets: EntryBuckets): readonly Form[] {
  const responses = buckets['instrument-response'].flatMap((entry) => formOf(reading, entry));
  if (buckets['reported-item'].length === 0) return responses;
  return [...responses, ...formsOfItems(reading, buckets['reported-item'])];
}

function formOf(reading: FormReading, entry: EntryOf<'instrument-response'>): readonly Form[] {
  const { instrument, items, options } = entry.payload;
  const definition = reading.definitions.instruments.get(instrument);
  if (definition === undefined) return unknownScale(reading, entry.id);
  return [
    {
      definition,
      day: dayNumber(entry.occurredAt),
      date: entry.occurredAt.slice(0, 10),
      answers: items,
      options: options === undefined ? reading.options : { ...reading.options, ...options },
      entryIds: [entry.id],
    },
  ];
}

function unknownScale({ found }: FormReading, entryId: string): readonly [] {
  found.setAside.push({ entryId, why: 'a scale that is not known here' });
  return [];
}

function formsOfItems(
  reading: FormReading,
  entries: readonly EntryOf<'reported-item'>[],
): Iterable<Form> {
  const forms = new Map<string, FormOfItems>();
  for (const entry of entries) {
    const { instrument, item } = entry.payload;
    const definition = reading.definitions.instruments.get(instrument);
    const wanted = definition?.items[item - 1];
    if (definition === undefined || wanted === undefined) unknownScale(reading, entry.id);
    else if (isAnswer(wanted, entry.payload.value)) {
      const key = keyOf(instrument, dayNumber(entry.occurredAt));
      const form = forms.get(key) ?? blankForm(reading, definition, entry.occurredAt);
      forms.set(key, form);
      addItem(reading, form, { entry, wanted });
    } else setAsideItem(reading, definition, { entry, wanted });
  }
  return forms.values();
}

interface Item {
  readonly entry: EntryOf<'reported-item'>;
  readonly wanted: InstrumentItem;
}

function isAnswer({ min, max }: InstrumentItem, value: number): boolean {
  return Number.isInteger(value) && value >= min && value <= max;
}

/**
 * Two answers on one day: both are read for risk, the later one is scored. Of two screeners of one
 * day the higher counts, so there the graver answer stays.
 */
function addItem(reading: FormReading, form: FormOfItems, { entry, wanted }: Item): void {
  const { item, value } = entry.payload;
  const before = form.answers[item - 1];
  const ticked = asTicked(wanted, value);
  const isAgain = typeof before === 'number';
  if (isAgain) collectSuicideAnswer(reading, form, item);
  const isScreener = form.definition.screener !== undefined;
  form.answers[item - 1] = isAgain && isScreener ? Math.max(before, ticked) : ticked;
  form.entryIds.push(entry.id);
}

function setAsideItem(
  { found }: FormReading,
  { shortTitle }: InstrumentDefinition,
  { entry, wanted }: Item,
): void {
  const { item, value } = entry.payload;
  const why = `${value} is no answer to ${shortTitle} item ${item}: ${wanted.min} to ${wanted.max} expected; kept as sent, not scored`;
  found.setAside.push({ entryId: entry.id, why });
}

/** A reported item is a score; a form holds what was ticked. On a reversed line these differ. */
function asTicked({ reversed, min, max }: InstrumentItem, score: number): number {
  return reversed === true ? min + max - score : score;
}

function blankForm(
  { options }: FormReading,
  definition: InstrumentDefinition,
  time: string,
): FormOfItems {
  const answers = definition.items.map(() => null);
  return {
    definition,
    day: dayNumber(time),
    date: time.slice(0, 10),
    answers,
    options,
    entryIds: [],
  };
}
