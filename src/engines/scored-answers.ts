import type { InstrumentDefinition, InstrumentOptions, ItemAnswers } from '#domain/instrument.ts';

/**
 * The answers as the scale counts them: reversed lines are turned around (`min + max - value`), a
 * missing one stays null. Red flags and tiers are read from these, never from the ticked position.
 *
 * @example scoredAnswers(epds, [0, …, 0], {}) // item 10: 3, "yes, quite often"
 */
export function scoredAnswers(
  definition: InstrumentDefinition,
  answers: ItemAnswers,
  options: InstrumentOptions,
): ItemAnswers {
  const { items, reversedWhen } = definition;
  const asGiven = reversedWhen === undefined && !items.some((item) => item.reversed === true);
  if (asGiven && answers.length === items.length) return answers;
  const turned = new Set(reversedWhen?.(options) ?? []);
  return items.map((item, index) => {
    const answer = answers[index] ?? null;
    const reversed = item.reversed === true || turned.has(item.number);
    return answer !== null && reversed ? item.min + item.max - answer : answer;
  });
}
