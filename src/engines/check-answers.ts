import type { Problem } from '#domain/app-error.ts';
import type {
  InstrumentDefinition,
  InstrumentItem,
  InstrumentOptions,
  NeededOption,
} from '#domain/instrument.ts';

/**
 * What is wrong with the answers to a form, and with the options its scale needs; empty when
 * nothing is. Takes values as they came: a word, a fraction or a missing value is named, not read.
 *
 * @example
 * checkAnswers(phq2, [4, 1], {})
 * // [{ path: '[0]', message: '4 is no answer to item 1; expected a whole number from 0 to 3, or null' }]
 */
export function checkAnswers(
  definition: InstrumentDefinition,
  answers: readonly unknown[],
  options: InstrumentOptions,
): readonly Problem[] {
  return [...checkItems(definition, answers), ...checkOptions(definition, options)];
}

function checkOptions(
  definition: InstrumentDefinition,
  options: InstrumentOptions,
): readonly Problem[] {
  return (definition.needs ?? []).flatMap((needed) => {
    const given = options[needed.name];
    return given !== undefined && needed.values.includes(given)
      ? []
      : [{ path: needed.name, message: optionMessage(definition, needed, given) }];
  });
}

function optionMessage(
  definition: InstrumentDefinition,
  needed: NeededOption,
  given: string | undefined,
): string {
  const expected = `expected ${needed.values.join(' or ')}`;
  return given === undefined
    ? `not given; the ${definition.shortTitle} is scored by it, ${expected}`
    : `"${given}" is not known; ${expected}`;
}

function checkItems(
  definition: InstrumentDefinition,
  answers: readonly unknown[],
): readonly Problem[] {
  const { items, shortTitle } = definition;
  if (answers.length !== items.length) {
    const message = `${answers.length} answers; the ${shortTitle} takes ${items.length}, null for a missing one`;
    return [{ path: '', message }];
  }
  return items.flatMap((item, index) => checkItem(item, answers[index]));
}

function checkItem(item: InstrumentItem, answer: unknown): readonly Problem[] {
  if (answer === null || isAnswer(item, answer)) return [];
  const expected = `expected a whole number from ${item.min} to ${item.max}, or null`;
  const message = `${shown(answer)} is no answer to item ${item.number}; ${expected}`;
  return [{ path: `[${item.number - 1}]`, message }];
}

function isAnswer(item: InstrumentItem, answer: unknown): boolean {
  return (
    typeof answer === 'number' &&
    Number.isInteger(answer) &&
    answer >= item.min &&
    answer <= item.max
  );
}

/** Numbers are shown; words are not, for they may be anything. */
function shown(answer: unknown): string {
  return typeof answer === 'number' ? String(answer) : `a ${typeof answer}`;
}
