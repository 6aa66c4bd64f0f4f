/**
 * Unknown is a value. It is never read as 0, false or "normal"; it names what is missing.
 *
 * @example
 * { kind: 'unknown', missing: ['a score since the step began'] }
 */
export interface Unknown {
  readonly kind: 'unknown';
  readonly missing: readonly string[];
}

/** A value that may not be known. */
export type Knowable<T> = T | Unknown;

export function unknown(...missing: readonly string[]): Unknown {
  return { kind: 'unknown', missing };
}

/** True for `Unknown` and for the word "unknown", which stands where a plain word is expected. */
export function isUnknown(value: unknown): value is Unknown | 'unknown' {
  if (value === 'unknown') return true;
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'unknown';
}

/** What is read off a known value; unknown stays unknown. */
export function mapKnown<T, U>(value: Knowable<T>, read: (known: T) => Knowable<U>): Knowable<U> {
  return isUnknown(value) ? (value as Unknown) : read(value as T);
}

/** The value, or null where it is unknown and nothing is made of what is missing. */
export function knownOrNull<T>(value: Knowable<T>): T | null {
  return isUnknown(value) ? null : (value as T);
}
