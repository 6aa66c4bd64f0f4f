import type { InstrumentDefinition, ItemAnswers, ScoringMethod } from '#domain/instrument.ts';
import { roundHalfUp } from './round-half-up.ts';

/** A total, and whether it had to be prorated; null where the form cannot be scored. */
export interface AnsweredTotal {
  readonly kind: 'scored' | 'prorated';
  readonly total: number;
}

type TotalMethod = Exclude<ScoringMethod, { readonly kind: 'classified' }>;

/**
 * The total of one form by its scale's method and missing rule. `answers` are as the scale counts
 * them, after reversal. Parts are what the method adds up: items, or the largest of each group.
 *
 * @example
 * answeredTotal(phq9, phq9.scoring, [2, 2, null, 1, null, 1, 1, 0, 0])
 * // 7 over 7 of 9 items: { kind: 'prorated', total: 9 }
 */
export function answeredTotal(
  definition: InstrumentDefinition,
  method: TotalMethod,
  answers: ItemAnswers,
): AnsweredTotal | null {
  const { never, prorateUpTo } = definition.missing;
  if (never.some((item) => answerTo(answers, item) === null)) return null;
  if (method.kind === 'gated-sum') {
    const gate = answerTo(answers, method.gate);
    if (gate === null) return null;
    if (gate === 0) return { kind: 'scored', total: 0 };
  }
  const parts = partsOf(method, answers);
  const present = parts.filter((part) => part !== null);
  const absent = parts.length - present.length;
  if (present.length === 0 || absent > prorateUpTo) return null;
  // Multiplied before dividing, so that an exact half stays one.
  const sum = (present.reduce((a, b) => a + b, 0) * parts.length) / present.length;
  const total = roundHalfUp(finish(definition, method, sum), definition.decimals);
  return { kind: absent === 0 ? 'scored' : 'prorated', total };
}

function answerTo(answers: ItemAnswers, item: number): number | null {
  return answers[item - 1] ?? null;
}

function partsOf(method: TotalMethod, answers: ItemAnswers): ItemAnswers {
  if (method.kind === 'gated-sum') return answers.filter((_, index) => index !== method.gate - 1);
  if (method.kind !== 'sum-of-largest') return answers;
  return method.groups.map((group) => {
    const present = group.map((item) => answerTo(answers, item)).filter((value) => value !== null);
    return present.length === 0 ? null : Math.max(...present);
  });
}

function finish(definition: InstrumentDefinition, method: TotalMethod, sum: number): number {
  if (method.kind === 'mean') return sum / definition.items.length;
  if (method.kind === 'sum-times') return sum * method.factor;
  if (method.kind !== 'percent-of-range') return sum;
  const lowest = definition.items.reduce((low, item) => low + item.min, 0);
  const highest = definition.items.reduce((high, item) => high + item.max, 0);
  return ((sum - lowest) / (highest - lowest)) * 100;
}
