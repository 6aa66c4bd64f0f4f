import type { InstrumentItem, ItemOption } from '#domain/instrument.ts';

/** One worded item with what only some items carry. */
export interface ItemWording {
  readonly text: string;
  readonly loinc?: string;
  readonly leadIn?: string;
}

/** LOINC answers LA32-8 and LA33-6, as the C-SSRS of the US behavioral health profiles uses them. */
export const NO_YES: readonly ItemOption[] = [
  { value: 0, label: 'No', loinc: 'LA32-8' },
  { value: 1, label: 'Yes', loinc: 'LA33-6' },
];

/** Answers of the PHQ family with their LOINC answer codes. */
export const HOW_OFTEN_IN_TWO_WEEKS: readonly ItemOption[] = [
  { value: 0, label: 'Not at all', loinc: 'LA6568-5' },
  { value: 1, label: 'Several days', loinc: 'LA6569-3' },
  { value: 2, label: 'More than half the days', loinc: 'LA6570-1' },
  { value: 3, label: 'Nearly every day', loinc: 'LA6571-9' },
];

/**
 * Worded items that share their answers, numbered from 1.
 *
 * @example wordedItems(NO_YES, [{ text: 'Have you …?' }]) // one item, 0 to 1
 */
export function wordedItems(
  options: readonly ItemOption[],
  wordings: readonly ItemWording[],
): readonly InstrumentItem[] {
  const values = options.map((option) => option.value);
  const range = { min: Math.min(...values), max: Math.max(...values) };
  return wordings.map((wording, index) => ({ number: index + 1, ...wording, ...range, options }));
}

/**
 * Items whose wording the licence keeps out of the repository, numbered from 1.
 *
 * @example unwordedItems(5, { min: 0, max: 8 }) // five items, 0 to 8, text null
 */
export function unwordedItems(
  count: number,
  range: { readonly min: number; readonly max: number },
): readonly InstrumentItem[] {
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    text: null,
    min: range.min,
    max: range.max,
  }));
}
