import type { ChartEntry } from '#domain/chart-entry.ts';

/**
 * The entries that count: an amended one gives way to the entry that amends it, a retracted one
 * to nothing. A chart without amendments is returned as it is.
 */
export function countedEntries(entries: readonly ChartEntry[]): readonly ChartEntry[] {
  const amended = new Set<string>();
  for (const entry of entries) if (entry.amends !== undefined) amended.add(entry.amends);
  if (amended.size === 0) return entries;
  return entries.filter((entry) => !amended.has(entry.id) && entry.kind !== 'retraction');
}
