import { plainText } from './plain-text.ts';

/** Words between the parts of a therapy's name: "CBT, delivered by telephone". */
const FILLERS: ReadonlySet<string> = new Set(
  'a an and based by delivered for format in of on over session sessions the via with'.split(' '),
);

/** @example therapyWords('Mindfulness-based cognitive therapy') // ['mindfulness', 'cognitive', 'therapy'] */
export function therapyWords(text: string): readonly string[] {
  const words = plainText(text).match(/[\p{L}\d]+/gu) ?? [];
  return words.filter((word) => !FILLERS.has(word));
}
