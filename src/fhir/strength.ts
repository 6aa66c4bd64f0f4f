import type { Quantity } from './quantity.ts';

/** How much of a drug one unit of a product holds. */
export type Strength =
  | { readonly per: 'unit'; readonly mg: number }
  | { readonly per: 'ml'; readonly mg: number };

const MG: Readonly<Record<string, number>> = {
  mg: 1,
  milligram: 1,
  milligrams: 1,
  g: 1000,
  gram: 1000,
  grams: 1000,
  ug: 0.001,
  mcg: 0.001,
  µg: 0.001,
  μg: 0.001,
  microgram: 0.001,
  micrograms: 0.001,
};

/** A mass in mg; null for every other unit. @example milligrams({ value: 0.5, unit: 'g' }) === 500 */
export function milligrams({ value, unit, code, comparator }: Quantity): number | null {
  if (value === undefined || comparator !== undefined) return null;
  const perUnit = [code, unit].map((name) => MG[(name ?? '').trim().toLowerCase()]);
  const factor = perUnit.find((known) => known !== undefined);
  return factor === undefined ? null : value * factor;
}

const UNITS = /^(?:tab|tbl|cap|pill|patch|stück|st\.?$|dose|each|ea$|unit|1$)/iu;
const ML = /^(?:ml|millilit(?:er|re)s?|cc)$/iu;

/** Whether the quantity counts units of the product, volumes of it, or neither. */
export function countedIn({ unit, code }: Quantity): Strength['per'] | 'nothing' | null {
  const names = [code, unit].flatMap((name) =>
    name ? [name.replaceAll(/[{}[\]]/gu, '').trim()] : [],
  );
  if (names.length === 0) return 'nothing';
  if (names.some((name) => ML.test(name))) return 'ml';
  return names.some((name) => UNITS.test(name)) ? 'unit' : null;
}

/**
 * The strength in a product's name; null where there is none, or several.
 *
 * @example strengthInName('Venlafaxine XR 75 mg capsule') // { per: 'unit', mg: 75 }
 */
export function strengthInName(name: string): Strength | null {
  const amounts = [
    ...name.matchAll(
      /(?<![\d.,])(\d+(?:[.,]\d+)?)\s*(mg|g|mcg|ug|µg|μg)\b(?:\s*\/\s*(\d+(?:[.,]\d+)?)?\s*(ml)\b)?/giu,
    ),
  ];
  const [only] = amounts;
  if (only === undefined || amounts.length > 1) return null;
  const [, figure = '', unit = '', volume = '1', ml] = only;
  const mg = numberOf(figure) * (MG[unit.toLowerCase()] ?? Number.NaN);
  const isRate = /^\s*\/\s*(?:h|hr|hour|24)/iu.test(name.slice(only.index + only[0].length));
  if (isRate) return null;
  return ml === undefined ? { per: 'unit', mg } : { per: 'ml', mg: mg / numberOf(volume) };
}

function numberOf(figure: string): number {
  return Number(figure.replace(',', '.'));
}
