import type { ClinicalDefinitions } from '#domain/definitions.ts';
import type { InstrumentDefinition } from '#domain/instrument.ts';

/** A scale named in a text, and what the text says after its last name. */
export interface NamedScale {
  readonly instrument: InstrumentDefinition;
  readonly after: string;
}

interface Token {
  readonly word: string;
  readonly end: number;
}

interface KnownName {
  readonly words: readonly string[];
  /** Null for a name that only looks like one of ours. */
  readonly instrument: InstrumentDefinition | null;
}

/**
 * The scale that a text names, or null. Whole words, the longest name wins; two scales in one text
 * mean none, and so does the name of a relative ("HRSD-24" is no HAM-D17).
 *
 * @example instrumentNamed(content, 'PHQ-9, item 9')?.instrument.id === 'phq-9'
 */
export function instrumentNamed(
  { instruments }: Pick<ClinicalDefinitions, 'instruments'>,
  text: string,
): NamedScale | null {
  const tokens = tokensOf(text);
  const found = mentionsIn(tokens, namesOf(instruments));
  const [first] = found;
  if (first === undefined) return null;
  if (found.some((mention) => mention.instrument !== first.instrument)) return null;
  const last = Math.max(...found.map((mention) => mention.to));
  const after = text.slice(tokens[last - 1]?.end ?? text.length);
  return first.instrument === null ? null : { instrument: first.instrument, after };
}

interface Mention {
  readonly instrument: InstrumentDefinition | null;
  readonly from: number;
  readonly to: number;
}

function mentionsIn(tokens: readonly Token[], names: NamesByFirstWord): readonly Mention[] {
  const all = tokens.flatMap((token, from) =>
    (names.get(token.word) ?? [])
      .filter(({ words }) => words.every((word, i) => tokens[from + i]?.word === word))
      .map(({ words, instrument }) => ({ instrument, from, to: from + words.length })),
  );
  return all.filter(
    (one) =>
      !all.some(
        (other) =>
          other.to - other.from > one.to - one.from && other.from <= one.from && one.to <= other.to,
      ),
  );
}

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(/[\p{L}\p{M}]+|\d+/gu)].map((match) => ({
    word: plain(match[0]),
    end: match.index + match[0].length,
  }));
}

/** Without accents and case, so that "Åsberg" and "ASBERG" are one word. */
function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

type NamesByFirstWord = ReadonlyMap<string, readonly KnownName[]>;

const namesByInstruments = new WeakMap<object, NamesByFirstWord>();

/** Definitions never change, so each set of them is indexed once. */
function namesOf(instruments: ClinicalDefinitions['instruments']): NamesByFirstWord {
  const kept = namesByInstruments.get(instruments);
  if (kept !== undefined) return kept;
  const names = [...instruments.values()].flatMap((instrument) => {
    const { names: own, unlike = [] } = instrument.recognition;
    return [
      ...own.map((name) => knownName(name, instrument)),
      ...unlike.map((name) => knownName(name, null)),
    ];
  });
  const index = Map.groupBy(names, ({ words }) => words[0] ?? '');
  namesByInstruments.set(instruments, index);
  return index;
}

function knownName(name: string, instrument: InstrumentDefinition | null): KnownName {
  return { words: tokensOf(name).map((token) => token.word), instrument };
}
