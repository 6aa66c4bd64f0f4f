import { type Knowable, unknown } from '#domain/unknown.ts';
import { type DoseWord, readDoseWords } from './free-text/dose-words.ts';

/** One amount and when it is taken. */
interface DosePart {
  readonly what: readonly DoseWord[];
  readonly when: readonly DoseWord[];
}

const MISSING = unknown('daily dose');

/**
 * Milligrams a day that a dosage text means, or unknown. The whole text has to be understood: a
 * range, a change of dose, "as needed", a weekly dose or any word that is not known makes it
 * unknown. `names` of the drug may stand in the text.
 *
 * @example
 * parseDailyDose('37.5 mg twice daily') === 75
 * parseDailyDose('Sertraline 1-0-1 20 mg', ['sertraline']) === 40
 * parseDailyDose('2 tablets (100 mg) daily') // unknown: 100 mg each or together?
 */
export function parseDailyDose(text: string, names: readonly string[] = []): Knowable<number> {
  const words = readDoseWords(withoutNames(text, names));
  if (words === null) return MISSING;
  const parts = splitParts(words);
  const [only] = parts;
  const mg = parts.length === 1 && only !== undefined ? mgOfDay(only) : mgOfMoments(parts);
  return mg === null || mg <= 0 ? MISSING : Math.round(mg * 1e6) / 1e6;
}

function withoutNames(text: string, names: readonly string[]): string {
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, name) => {
    const literal = name.replace(/[.*+?^${}()|[\]\\/-]/gu, String.raw`\$&`);
    return rest.replace(new RegExp(String.raw`(?<![\p{L}\d])${literal}(?![\p{L}\d])`, 'giu'), ' ');
  }, text);
}

function tellsWhen(word: DoseWord): boolean {
  return ['per-day', 'daily', 'moment', 'scheme', 'whole-day'].includes(word.kind);
}

/** A new amount after a complete part begins the next one: "50 mg mane, 100 mg nocte". */
function splitParts(words: readonly DoseWord[]): readonly DosePart[] {
  const startsPart = (word: DoseWord, at: number) => {
    const before = words[at - 1];
    const sinceStart = words.slice(0, at).some((earlier) => !tellsWhen(earlier));
    return (
      at === 0 || (before !== undefined && sinceStart && tellsWhen(before) && !tellsWhen(word))
    );
  };
  const starts = words.flatMap((word, at) => (startsPart(word, at) ? [at] : []));
  return starts.map((from, index) => {
    const part = words.slice(from, starts[index + 1]);
    return { what: part.filter((word) => !tellsWhen(word)), when: part.filter(tellsWhen) };
  });
}

function mgOfDay(part: DosePart): number | null {
  const mg = mgAtOnce(part.what);
  const times = timesADay(part);
  return mg === null || times === null ? null : mg * times;
}

/** Several amounts add up only where each has its own times of day. */
function mgOfMoments(parts: readonly DosePart[]): number | null {
  const when = parts.flatMap((part) => part.when);
  const moments = when.flatMap((word) => (word.kind === 'moment' ? [word.moment] : []));
  if (moments.length !== when.length || new Set(moments).size !== when.length) return null;
  const amounts = parts.map(mgOfDay);
  return amounts.reduce<number | null>(
    (sum, mg) => (sum === null || mg === null ? null : sum + mg),
    0,
  );
}

const ALL_TOGETHER = [
  'amount',
  'amount form',
  'amount total',
  'amount form total',
  'units amount total',
];
const EACH = [
  'times amount',
  'times amount form',
  'times amount each',
  'units each amount',
  'units each amount form',
  'units amount each',
  'amount form units',
];
/** The amount of one unit, or of all: the same only where there is one. */
const IF_ONE = ['units amount', 'amount units'];

function mgAtOnce(what: readonly DoseWord[]): number | null {
  const shape = what.map((word) => word.kind).join(' ');
  const mg = what.find((word) => word.kind === 'amount')?.mg;
  if (mg === undefined) return null;
  if (ALL_TOGETHER.includes(shape)) return mg;
  const count = what.find((word) => word.kind === 'units' || word.kind === 'times')?.count ?? 1;
  if (EACH.includes(shape)) return count * mg;
  return IF_ONE.includes(shape) && count === 1 ? mg : null;
}

function timesADay({ what, when }: DosePart): number | null {
  const is = (kind: DoseWord['kind']) => when.some((word) => word.kind === kind);
  if (is('whole-day'))
    return is('daily') && what.every((word) => word.kind === 'amount') ? 1 : null;
  const said = new Set(when.flatMap((word) => ('count' in word ? [word.count] : [])));
  const moments = new Set(when.flatMap((word) => (word.kind === 'moment' ? [word.moment] : [])));
  if (moments.has('evening') && moments.has('night')) return null;
  if (is('scheme')) return when.length === 1 ? (said.values().next().value ?? null) : null;
  const counts = new Set([
    ...said,
    ...(moments.size > 0 ? [moments.size] : []),
    ...(is('daily') ? [1] : []),
  ]);
  return counts.size === 1 ? (counts.values().next().value ?? null) : null;
}
