import { createHash } from 'node:crypto';
import type { NewChartEntry } from '#domain/chart-entry.ts';

/**
 * SHA-256 of what an entry says and where it came from: the same for a retry, another when
 * anything in it differs. Who wrote it and when it was recorded are not part of it.
 */
export function contentHash(entry: NewChartEntry): Buffer {
  const { kind, occurredAt, payload, amends = null, origin = null } = entry;
  const text = JSON.stringify(inKeyOrder([kind, occurredAt, payload, amends, origin]));
  return createHash('sha256').update(text).digest();
}

/** jsonb forgets the order of keys, so it must not matter here; absent and undefined are one. */
function inKeyOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inKeyOrder);
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).filter(([, inner]) => inner !== undefined);
  pairs.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  // Pairs instead of an object: integer-like keys would jump to the front of one.
  return { pairs: pairs.map(([key, inner]) => [key, inKeyOrder(inner)]) };
}
