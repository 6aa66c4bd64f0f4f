import type { InstrumentDefinition, InstrumentItem } from '#domain/instrument.ts';
import type { Draw } from './draw.ts';

/** How readily each item of a form rises in one person, in the order of the form. */
export type ItemWeights = readonly number[];

/**
 * Items that rise sooner than others, where a scale is given often enough for it to show: sleep,
 * energy and mood before appetite and movement. A guess of our own, for the look of it.
 */
const USUAL_WEIGHTS: Readonly<Record<string, ItemWeights>> = {
  'phq-9': [1.1, 1.2, 1.1, 1.3, 0.8, 1, 0.9, 0.5, 0],
};

/** A person answers one form much the same way each time. */
export function itemWeights(definition: InstrumentDefinition, draw: Draw): ItemWeights {
  const usual = USUAL_WEIGHTS[definition.id];
  return definition.items.map((_, index) => (usual?.[index] ?? 1) * (draw.whole(70, 130) / 100));
}

/** Points that the items of a form can give together. */
export function mostPoints(definition: InstrumentDefinition): number {
  return definition.items.reduce((sum, item) => sum + item.max - item.min, 0);
}

/** How one form is to come out. */
export interface FormTarget {
  readonly weights: ItemWeights;
  /** Points over the lowest total, fixed items included. */
  readonly points: number;
  /** Items that are answered as they are, by number, such as the one about suicide. */
  readonly fixed: ReadonlyMap<number, number>;
}

/**
 * Answers that add up to so many points, given out one by one to the item whose turn it is by its
 * weight.
 *
 * @example answersFor(phq9, { weights, points: 11, fixed: new Map([[9, 1]]) })
 *   // ten points over items 1 to 8, then 1
 */
export function answersFor(
  { items }: InstrumentDefinition,
  { weights, points, fixed }: FormTarget,
): readonly number[] {
  const given = items.map(({ number }) => fixed.get(number) ?? 0);
  const open = items.filter(({ number }) => !fixed.has(number));
  const turnOf = ({ number }: InstrumentItem) =>
    (weights[number - 1] ?? 1) / ((given[number - 1] ?? 0) + 0.5);
  const left = points - given.reduce((sum, n) => sum + n, 0);
  for (let point = 0; point < left; point++) {
    const [next] = open
      .filter(({ number, min, max }) => (given[number - 1] ?? 0) < max - min)
      .toSorted((a, b) => turnOf(b) - turnOf(a));
    if (next === undefined) break;
    given[next.number - 1] = (given[next.number - 1] ?? 0) + 1;
  }
  return items.map((item, index) => answerOf(item, given[index] ?? 0));
}

/** What is ticked to score so many points. */
function answerOf({ min, max, reversed }: InstrumentItem, points: number): number {
  return reversed === true ? max - points : min + points;
}
