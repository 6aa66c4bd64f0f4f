import type { ClinicalDefinitions } from '#domain/definitions.ts';
import type { InstrumentDefinition } from '#domain/instrument.ts';
import { type CodeableConcept, codesOf, textsOf } from './codeable-concept.ts';
import { instrumentNamed } from './instrument-named.ts';

/** What a code asks of which scale. */
export type ScaleCode =
  | { readonly kind: 'total' | 'panel' | 'unscored'; readonly instrument: InstrumentDefinition }
  | { readonly kind: 'item'; readonly instrument: InstrumentDefinition; readonly item: number };

type Instruments = ClinicalDefinitions['instruments'];

/**
 * Everything that a concept may ask: by LOINC first, by name otherwise. Two scales can share an
 * item (PHQ-2 and PHQ-9), so there may be several answers; the caller chooses by what else is there.
 *
 * @example scaleCodes(content, { text: 'PEG, item 2' }) // [{ kind: 'item', instrument: peg, item: 2 }]
 */
export function scaleCodes(
  content: Pick<ClinicalDefinitions, 'instruments'>,
  concept: CodeableConcept | undefined,
): readonly ScaleCode[] {
  const byCode = codesOf('loinc', concept).flatMap((code) => loincCodes(content, code));
  if (byCode.length > 0) return narrowed(content, byCode, textsOf(concept));
  for (const text of textsOf(concept)) {
    const named = scaleCodeInText(content, text);
    if (named !== null) return [named];
  }
  return [];
}

/** What a LOINC code asks, in every scale that has it. */
export function loincCodes(
  { instruments }: Pick<ClinicalDefinitions, 'instruments'>,
  code: string,
): readonly ScaleCode[] {
  return indexOf(instruments).get(code) ?? [];
}

/** "PHQ-2: little interest" says which of the scales that share the item is meant. */
function narrowed(
  content: Pick<ClinicalDefinitions, 'instruments'>,
  codes: readonly ScaleCode[],
  texts: readonly string[],
): readonly ScaleCode[] {
  if (codes.length === 1) return codes;
  for (const text of texts) {
    const named = instrumentNamed(content, text)?.instrument;
    const chosen = codes.filter((code) => code.instrument === named);
    if (chosen.length > 0) return chosen;
  }
  return codes;
}

// A number that belongs to the scale but is not its total.
const NO_TOTAL =
  /\b(?:average|change|date|days|declined|difference|difficult\w*|factor|goal|impairment|minutes|number of (?:days|times)|previous|reason|refused|subscale|target)\b/iu;

function scaleCodeInText(
  content: Pick<ClinicalDefinitions, 'instruments'>,
  text: string,
): ScaleCode | null {
  const named = instrumentNamed(content, text);
  if (named === null) return null;
  const { instrument } = named;
  const number = itemNumber(text, named.after);
  if (number === null) return isTotal(text, instrument) ? { kind: 'total', instrument } : null;
  const item = instrument.items.find((one) => one.number === onForm(instrument, number, text));
  return item === undefined ? null : { kind: 'item', instrument, item: item.number };
}

/** Per cent is a change or a share, but for the scales whose total runs to 100. */
function isTotal(text: string, { range }: InstrumentDefinition): boolean {
  if (range === null || NO_TOTAL.test(text)) return false;
  return range.max === 100 || !/%|\bper ?cent/iu.test(text);
}

/** "item 9", "question 1", or a number right after the name: "C-SSRS screener 1. Wish to be dead". */
function itemNumber(text: string, after: string): number | null {
  const said = /\b(?:item|question|frage|q)\s*(?:no\.?|number|#)?\s*(\d{1,2})\b/iu.exec(text);
  const follows = /^[\s,:)–-]*(\d{1,2})\s*[.):]/u.exec(after);
  const number = said?.[1] ?? follows?.[1];
  return number === undefined ? null : Number(number);
}

/** Where the form asks its last question for two spans of time, the second one is an item more. */
function onForm(instrument: InstrumentDefinition, number: number, text: string): number {
  const isRecent = /\b(?:3|three)\s+months\b/iu.test(text);
  const isLast = number === instrument.items.length - 1;
  return instrument.screener !== undefined && isRecent && isLast ? number + 1 : number;
}

const indexes = new WeakMap<Instruments, ReadonlyMap<string, readonly ScaleCode[]>>();

function indexOf(instruments: Instruments): ReadonlyMap<string, readonly ScaleCode[]> {
  const kept = indexes.get(instruments);
  if (kept !== undefined) return kept;
  const index = new Map<string, readonly ScaleCode[]>();
  for (const [loinc, code] of [...instruments.values()].flatMap(codesIn)) {
    index.set(loinc, [...(index.get(loinc) ?? []), code]);
  }
  indexes.set(instruments, index);
  return index;
}

function codesIn(instrument: InstrumentDefinition): readonly (readonly [string, ScaleCode])[] {
  const { recognition, items, unscored = [] } = instrument;
  const whole = (loinc: string | undefined, kind: 'total' | 'panel' | 'unscored') =>
    loinc === undefined ? [] : [[loinc, { kind, instrument }] as const];
  return [
    ...whole(recognition.totalLoinc, 'total'),
    ...whole(recognition.panelLoinc, 'panel'),
    ...unscored.flatMap(({ loinc }) => whole(loinc, 'unscored')),
    ...items.flatMap(({ loinc, number }) =>
      loinc === undefined ? [] : [[loinc, { kind: 'item', instrument, item: number }] as const],
    ),
  ];
}
