/** A definition that free text may name. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The words of a text that bear on a name, in order. */
export type ReadWords = (text: string) => readonly string[];

interface KnownName<T> {
  readonly words: readonly string[];
  readonly definition: T;
}

export interface NameIndex<T> {
  readonly byFirstWord: ReadonlyMap<string, readonly KnownName<T>[]>;
}

/** One name found in a text: words `from` to before `to`. */
export interface Mention<T> {
  readonly definition: T;
  readonly from: number;
  readonly to: number;
}

/** Every name and alias of the definitions, by its first word. */
export function indexNames<T extends Named>(
  definitions: Iterable<T>,
  readWords: ReadWords,
): NameIndex<T> {
  const byFirstWord = new Map<string, KnownName<T>[]>();
  for (const definition of definitions) {
    for (const alias of [definition.name, ...definition.aliases]) {
      const words = readWords(alias);
      const first = words[0];
      if (first === undefined) continue;
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words, definition }]);
    }
  }
  return { byFirstWord };
}

/** All names in a text, without those that lie inside a longer one. */
export function mentions<T>(index: NameIndex<T>, words: readonly string[]): readonly Mention<T>[] {
  const found = words.flatMap((word, at) =>
    (index.byFirstWord.get(word) ?? [])
      .filter((name) => name.words.every((part, offset) => words[at + offset] === part))
      .map((name) => ({ definition: name.definition, from: at, to: at + name.words.length })),
  );
  return found.filter((one) => !found.some((other) => isInside(one, other)));
}

function isInside<T>(one: Mention<T>, other: Mention<T>): boolean {
  const longer = other.to - other.from > one.to - one.from;
  return longer && other.from <= one.from && one.to <= other.to;
}
