import { distance } from 'fastest-levenshtein';

/**
 * " Did you mean X?" where a known word is near enough (at most two in five letters differ), or an
 * empty string.
 *
 * @example didYouMean('scroe', ['score', 'serve']) === ' Did you mean score?'
 */
export function didYouMean(word: string, known: Iterable<string>): string {
  const nearest = nearestTo(word.toLowerCase(), known);
  return nearest === null ? '' : ` Did you mean ${nearest}?`;
}

function nearestTo(word: string, known: Iterable<string>): string | null {
  let best: { readonly name: string; readonly far: number } | null = null;
  for (const name of known) {
    const far = distance(word, name.toLowerCase());
    const near = far <= Math.max(1, Math.floor(Math.max(word.length, name.length) * 0.4));
    if (near && (best === null || far < best.far)) best = { name, far };
  }
  return best?.name ?? null;
}
