import { isUnknown, type Unknown } from './unknown.ts';

/** Three-valued truth (Kleene 1952): a missing fact is neither true nor false. */
export type Truth = 'holds' | 'fails' | 'unknown';

export type FactValue = string | number | boolean | null;

/** What a condition comes to, the facts it read, and the facts it lacked. */
export interface Judgement {
  readonly truth: Truth;
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly missing: readonly string[];
}

type Plain<T> = Exclude<T, Unknown | 'unknown'>;

/**
 * Judges one fact. Unknown stays unknown and names what is missing: its own list, or else the
 * fact's name.
 *
 * @example
 * fact('adherence', 'unknown', (a) => a >= 80) // { truth: 'unknown', missing: ['adherence'] }
 */
export function fact<T extends FactValue | Unknown>(
  name: string,
  value: T,
  holds: (known: Plain<T>) => boolean,
): Judgement {
  if (isUnknown(value)) {
    const missing =
      typeof value === 'string' || value.missing.length === 0 ? [name] : value.missing;
    return { truth: 'unknown', facts: {}, missing };
  }
  // `isUnknown` has taken out both forms of unknown; what is left is a fact value.
  const known = value as Plain<T>;
  return {
    truth: holds(known) ? 'holds' : 'fails',
    facts: { [name]: known as FactValue },
    missing: [],
  };
}

/** Names a fact without letting it decide; a missing one is named all the same. */
export function noted(name: string, value: FactValue | Unknown): Judgement {
  const judged = fact(name, value, () => true);
  return { ...judged, truth: 'holds' };
}

/** A fact that counts as absent when nobody recorded it, and is then named as missing. */
export function ifRecorded(judged: Judgement): Judgement {
  return judged.truth === 'unknown' ? { ...judged, truth: 'fails' } : judged;
}

/** Holds if all hold; fails if one fails; otherwise unknown. */
export function all(...parts: readonly Judgement[]): Judgement {
  return gather(parts, worst(parts, 'fails', 'holds'));
}

/** Holds if one holds; fails if all fail; otherwise unknown. */
export function any(...parts: readonly Judgement[]): Judgement {
  const truth = worst(parts, 'holds', 'fails');
  if (truth !== 'holds') return gather(parts, truth);
  // What makes it hold is a reason; that the others do not is none.
  const { facts } = gather(
    parts.filter((part) => part.truth === 'holds'),
    truth,
  );
  return { ...gather(parts, truth), facts };
}

export function not(part: Judgement): Judgement {
  const turned = { holds: 'fails', fails: 'holds', unknown: 'unknown' } as const;
  return { ...part, truth: turned[part.truth] };
}

function worst(parts: readonly Judgement[], decides: Truth, otherwise: Truth): Truth {
  let truth = otherwise;
  for (const part of parts) {
    if (part.truth === decides) return decides;
    if (part.truth === 'unknown') truth = 'unknown';
  }
  return truth;
}

function gather(parts: readonly Judgement[], truth: Truth): Judgement {
  const facts: Record<string, FactValue> = {};
  const missing: string[] = [];
  for (const part of parts) {
    for (const name in part.facts) facts[name] = part.facts[name] ?? null;
    for (const name of part.missing) if (!missing.includes(name)) missing.push(name);
  }
  return { truth, facts, missing };
}
