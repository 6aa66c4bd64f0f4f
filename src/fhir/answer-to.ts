import type { InstrumentItem } from '#domain/instrument.ts';
import { isOf } from './code-systems.ts';
import type { Coding } from './codeable-concept.ts';
import type { FhirValue } from './value.ts';

/** Yes and no, as LOINC, SNOMED CT and HL7 v2 table 0136 code them. */
const YES_NO_CODES: Readonly<Record<string, number>> = {
  'LA33-6': 1,
  'LA32-8': 0,
  '373066001': 1,
  '373067005': 0,
  Y: 1,
  N: 0,
};

const YES_NO_WORDS: Readonly<Record<string, number>> = { yes: 1, no: 0, true: 1, false: 0 };

/**
 * The answer to an item as the scale counts it, or null where it is not understood. A code that is
 * known wins over the words and the score beside it, which can contradict it. Numbers are scores,
 * and kept as sent, also impossible ones.
 *
 * @example LA6571-9 with the display "Not at all" on a PHQ-9 item is 3
 */
export function answerTo(item: InstrumentItem, value: FhirValue): number | null {
  return (
    turned(item, byCode(item, value.codings)) ??
    (isYesNo(item) && value.boolean !== null ? Number(value.boolean) : null) ??
    value.ordinal ??
    value.number ??
    byWords(item, value.texts)
  );
}

/**
 * On a reversed line the place of the ticked option and the score turn into each other; elsewhere
 * they are the same.
 */
export function turned(
  { reversed, min, max }: InstrumentItem,
  value: number | null,
): number | null {
  return reversed === true && value !== null ? min + max - value : value;
}

function isYesNo({ min, max }: InstrumentItem): boolean {
  return min === 0 && max === 1;
}

function byCode(item: InstrumentItem, codings: readonly Coding[]): number | null {
  for (const coding of codings) {
    const { code } = coding;
    if (code === undefined) continue;
    const option = item.options?.find(({ loinc }) => loinc === code && isOf('loinc', coding));
    if (option !== undefined) return option.value;
    if (isYesNo(item) && Object.hasOwn(YES_NO_CODES, code)) return YES_NO_CODES[code] ?? null;
  }
  return null;
}

function byWords(item: InstrumentItem, texts: readonly string[]): number | null {
  for (const text of texts.map(plain)) {
    const option = item.options?.find(({ label }) => plain(label) === text);
    if (option !== undefined) return turned(item, option.value);
    if (isYesNo(item) && Object.hasOwn(YES_NO_WORDS, text)) return YES_NO_WORDS[text] ?? null;
    // "2 - More than half the days", "(2) more than half the days", never "3 months ago".
    const [, inside, before] =
      /^(?:\((\d{1,2})\)|(\d{1,2})\s*(?:[-–—.:=)](?!\d)|$))/u.exec(text) ?? [];
    const number = inside ?? before;
    if (number !== undefined) return Number(number);
  }
  return null;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s\u00A0]+/gu, ' ')
    .trim();
}
