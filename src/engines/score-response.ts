import type {
  Classification,
  InstrumentDefinition,
  InstrumentOptions,
  ItemAnswers,
} from '#domain/instrument.ts';
import type { RedFlag, Score } from '#domain/score.ts';
import { answeredTotal } from './answered-total.ts';
import { scoredAnswers } from './scored-answers.ts';

/**
 * What one answered form says: total, band and subscales, or the scale's own classification, or
 * that it cannot be scored. Red flags are read from whatever is present, whatever comes of the rest.
 * Answers come as ticked on the paper form, checked by `checkAnswers`. A scale whose options were
 * not given is still scored where they do not change the total; `positive` is then left out.
 *
 * @example
 * scoreResponse(phq9, [2, 2, 3, 1, 0, 1, 1, 0, 1], {})
 * // { kind: 'scored', total: 11, band: 'moderate', redFlags: [{ item: 9, value: 1, … }], … }
 */
export function scoreResponse(
  definition: InstrumentDefinition,
  answers: ItemAnswers,
  options: InstrumentOptions,
): Score {
  const counted = scoredAnswers(definition, answers, options);
  const common = {
    instrument: definition.id,
    missing: missingItems(definition, answers),
    redFlags: redFlagsOf(definition, counted),
  };
  const { scoring } = definition;
  if (scoring.kind === 'classified') {
    const said = scoring.classify(counted);
    return saysSomething(said)
      ? { ...common, kind: 'classified', ...said }
      : { ...common, kind: 'not-scorable' };
  }
  const answered = reversalIsKnown(definition, options)
    ? answeredTotal(definition, scoring, counted)
    : null;
  if (answered === null) return { ...common, kind: 'not-scorable' };
  const positive = positiveOf(definition, answered.total, options);
  return {
    ...common,
    ...answered,
    band: bandOf(definition, answered.total),
    ...(positive === null ? {} : { positive }),
    subscales: subscalesOf(definition, counted),
  };
}

/**
 * The name of the band a total lies in, also of a total from elsewhere; null where the scale has
 * none there, or the total is outside the scale's range.
 *
 * @example bandOf(phq9, 11) === 'moderate'; bandOf(phq9, 300) === null
 */
export function bandOf(definition: InstrumentDefinition, total: number): string | null {
  const { bands, range } = definition;
  if (range === null || !(total >= range.min && total <= range.max)) return null;
  return bands.findLast((band) => total >= band.from)?.name ?? null;
}

/**
 * Whether a screen is positive at a total; null where the scale sets no such point, or an option it
 * depends on is not known, or the total is outside the scale's range.
 *
 * @example positiveOf(auditC, 3, { sex: 'female' }) === true; positiveOf(auditC, 3, {}) === null
 */
export function positiveOf(
  definition: InstrumentDefinition,
  total: number,
  options: InstrumentOptions,
): boolean | null {
  const { range, higherIsBetter } = definition;
  const from = definition.positiveFrom?.(options) ?? null;
  if (from === null || range === null || !(total >= range.min && total <= range.max)) return null;
  return higherIsBetter ? total <= from : total >= from;
}

function missingItems(definition: InstrumentDefinition, answers: ItemAnswers): readonly number[] {
  const missing: number[] = [];
  for (const { number } of definition.items)
    if ((answers[number - 1] ?? null) === null) missing.push(number);
  return missing;
}

function redFlagsOf(definition: InstrumentDefinition, counted: ItemAnswers): readonly RedFlag[] {
  const flags: RedFlag[] = [];
  for (const { item, atLeast, raises } of definition.redFlags) {
    const value = counted[item - 1] ?? null;
    if (value !== null && value >= atLeast) flags.push({ item, value, raises });
  }
  return flags;
}

function saysSomething({ level, positive }: Classification): boolean {
  return (level ?? null) !== null || (positive ?? null) !== null;
}

/** False where lines turn around under an option that was not given. */
function reversalIsKnown(definition: InstrumentDefinition, options: InstrumentOptions): boolean {
  if (definition.reversedWhen === undefined) return true;
  return (definition.needs ?? []).every(({ name, values }) => {
    const given = options[name];
    return given !== undefined && values.includes(given);
  });
}

/** Sums of the subscales whose items are all there: one with a gap is left out, not guessed. */
function subscalesOf(
  definition: InstrumentDefinition,
  counted: ItemAnswers,
): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  if (definition.subscales === undefined) return sums;
  for (const [name, items] of Object.entries(definition.subscales)) {
    const present = items.map((item) => counted[item - 1] ?? null).filter((v) => v !== null);
    if (present.length === items.length) sums[name] = present.reduce((a, b) => a + b, 0);
  }
  return sums;
}
