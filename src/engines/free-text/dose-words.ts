import { plainText } from './plain-text.ts';

export type Moment = 'morning' | 'noon' | 'evening' | 'night';

/** One thing that a dosage text says. */
export type DoseWord =
  /** "37.5 mg". */
  | { readonly kind: 'amount'; readonly mg: number }
  /** "2 tablets". */
  | { readonly kind: 'units'; readonly count: number }
  /** "2 x 20 mg", "two 20 mg tablets": so many times the amount that follows. */
  | { readonly kind: 'times'; readonly count: number }
  /** "tablet" without a number: what stands before it is the strength of one. */
  | { readonly kind: 'form' }
  /** "of", "each": the amount is that of one unit. */
  | { readonly kind: 'each' }
  /** "in total": the amount is that of all units together. */
  | { readonly kind: 'total' }
  /** "mg/day", "in divided doses": the amount is that of the whole day. */
  | { readonly kind: 'whole-day' }
  /** "twice a day": 2; "every other day": a half. */
  | { readonly kind: 'per-day'; readonly count: number }
  /** "daily": says every day, not how often in it. */
  | { readonly kind: 'daily' }
  /** A time of day. */
  | { readonly kind: 'moment'; readonly moment: Moment }
  /** "1-0-1": units over the day, added up. */
  | { readonly kind: 'scheme'; readonly count: number };

/** Groups of a match; those that took no part are undefined. */
type Groups = readonly (string | undefined)[];

interface Reader {
  readonly pattern: RegExp;
  readonly words: (groups: Groups) => readonly DoseWord[];
}

const COUNT_WORDS: Readonly<Record<string, number>> = {
  half: 0.5,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
};

const MG_PER_UNIT: Readonly<Record<string, number>> = { mg: 1, milligram: 1, g: 1000, gram: 1000 };
const MG_PER_MICROGRAM = 0.001;

// "0.125", "37,5"; never "1,000" or "1.500", which may be a thousand or one.
const NUMBER = String.raw`(?<![\d.,/])(?:0[.,]\d+|\d+(?:[.,]\d{1,2})?)(?![\d.,/]*\d)`;
const UNIT = String.raw`(mg|mcg|ug|[µμ]g|g|milligram|microgram|gram)s?\b`;
const AMOUNT = String.raw`(${NUMBER})\s*-?${UNIT}`;
const COUNT = String.raw`(half|one|two|three|four|(?:\d\s*)?(?<![\d.,/])1\/2|${NUMBER})(?:\s+an?\b)?`;
const FORM = String.raw`(?:film-coated\s+)?(?:tablet|tab|capsule|cap|pill|patch)(?:e?s)?\b`;
const A_DAY = String.raw`(?:daily|(?:a|per|each|every)\s+day)\b`;

/** Tried in this order at each place of the text. */
const READERS: readonly Reader[] = [
  reader(
    String.raw`(\d(?:[.,]5)?(?:-\d(?:[.,]5)?){2,3})(?![-\d]|\s*-?(?:mg|mcg|g)\b)`,
    ([, plan]) => [{ kind: 'scheme', count: sumOfPlan(plan) }],
  ),
  reader(String.raw`${AMOUNT}\s*\/\s*(?:day|d|24\s*h(?:ours?|rs?)?)\b`, ([, figure, unit]) => [
    amount(figure, unit),
    { kind: 'daily' },
    { kind: 'whole-day' },
  ]),
  reader(String.raw`${AMOUNT}(?!\s*(?:\/|-\s*\d|to\s))`, ([, figure, unit]) => [
    amount(figure, unit),
  ]),
  ...perDayReaders(),
  ...momentReaders(),
  reader(A_DAY, () => [{ kind: 'daily' }]),
  reader(String.raw`(?:in\s+)?(?:two\s+|three\s+|[23]\s+)?divided\s+doses\b`, () => [
    { kind: 'whole-day' },
  ]),
  reader(String.raw`${COUNT}\s*(?:x|×)?(?=\s*${AMOUNT})`, ([, count]) => [
    { kind: 'times', count: countOf(count) },
  ]),
  reader(String.raw`${COUNT}\s*${FORM}`, ([, count]) => [{ kind: 'units', count: countOf(count) }]),
  reader(FORM, () => [{ kind: 'form' }]),
  reader(String.raw`(?:in\s+)?total\b`, () => [{ kind: 'total' }]),
  reader(String.raw`(?:each|of)\b`, () => [{ kind: 'each' }]),
  reader(
    String.raw`(?:take|give|swallow|apply|po|by\s+mouth|orally|oral|and|plus|xr|xl|er|sr)\b`,
    () => [],
  ),
  reader(String.raw`with\s+(?:food|water|a\s+meal|meals)\b`, () => []),
  reader(String.raw`for\s+(?:depression|anxiety|mood|pain|sleep)\b`, () => []),
  reader(String.raw`[\s,;:()&+]+|\.(?!\d)`, () => []),
];

function reader(pattern: string, words: Reader['words']): Reader {
  return { pattern: new RegExp(pattern, 'uy'), words };
}

function perDayReaders(): readonly Reader[] {
  const fixed = (pattern: string, count: number) =>
    reader(pattern, () => [{ kind: 'per-day', count }]);
  return [
    fixed(String.raw`once\s+${A_DAY}|(?:qd|od|q\.d\.|o\.d\.)(?![\w.])`, 1),
    fixed(String.raw`twice\s+${A_DAY}|(?:bid|bd|b\.i\.d\.|b\.d\.)(?![\w.])`, 2),
    fixed(String.raw`(?:tid|tds|t\.i\.d\.|t\.d\.s\.)(?![\w.])`, 3),
    fixed(String.raw`(?:qid|qds|q\.i\.d\.|q\.d\.s\.)(?![\w.])`, 4),
    fixed(String.raw`every\s+(?:other|second|2nd)\s+day\b|(?:on\s+)?alternate\s+days\b`, 0.5),
    reader(String.raw`(one|two|three|four|[1-4])\s*(?:times|time|x)\s*${A_DAY}`, ([, count]) => [
      { kind: 'per-day', count: countOf(count) },
    ]),
    reader(String.raw`(?:every\s+|q\s?)(6|8|12|24)\s*h(?:ours?|rs?)?\b`, ([, hours]) => [
      { kind: 'per-day', count: 24 / Number(hours) },
    ]),
  ];
}

function momentReaders(): readonly Reader[] {
  const named = (moment: Moment, pattern: string) =>
    reader(String.raw`(?:(?:each|every|in\s+the|at|before|after|with)\s+)?(?:${pattern})\b`, () => [
      { kind: 'moment', moment },
    ]);
  return [
    named('morning', 'mornings?|mane|qam|breakfast'),
    named('noon', 'noon|midday|lunch(?:time)?'),
    named('evening', 'evenings?|dinner|supper'),
    named('night', 'nights?|nightly|bed(?:time)?|nocte|qhs|hs'),
  ];
}

function amount(figure = '', unit = ''): DoseWord {
  return { kind: 'amount', mg: numberOf(figure) * (MG_PER_UNIT[unit] ?? MG_PER_MICROGRAM) };
}

function sumOfPlan(plan = ''): number {
  return plan.split('-').reduce((sum, part) => sum + numberOf(part), 0);
}

function countOf(count = ''): number {
  const whole = /^(\d?)\s*1\/2$/u.exec(count);
  if (whole !== null) return Number(whole[1]) + 0.5;
  return COUNT_WORDS[count] ?? numberOf(count);
}

function numberOf(figure: string): number {
  return Number(figure.replace(',', '.'));
}

/**
 * What a dosage text says, word by word; null as soon as anything in it is not understood.
 *
 * @example
 * readDoseWords('37.5 mg twice daily') // [{ kind: 'amount', mg: 37.5 }, { kind: 'per-day', count: 2 }]
 */
export function readDoseWords(text: string): readonly DoseWord[] | null {
  const plain = plainText(text.replaceAll('½', ' 1/2 '));
  const words: DoseWord[] = [];
  for (let place = 0; place < plain.length; ) {
    const read = readAt(plain, place);
    if (read === null) return null;
    words.push(...read.words);
    place = read.next;
  }
  return words;
}

function readAt(
  text: string,
  place: number,
): { readonly words: readonly DoseWord[]; readonly next: number } | null {
  for (const { pattern, words } of READERS) {
    pattern.lastIndex = place;
    const match = pattern.exec(text);
    if (match !== null) return { words: words(match), next: pattern.lastIndex };
  }
  return null;
}
