import type { IgnoredRecord } from './imported-entry.ts';
import type { ReadRecord } from './read-record.ts';

/** Records that count, and those that only repeat one of them. */
export interface Unrepeated {
  readonly records: readonly ReadRecord[];
  readonly ignored: readonly IgnoredRecord[];
}

/**
 * Each record once. Two are one if they have the same reference (versions of it), or the same
 * identifier, code and time.
 */
export function withoutDuplicates(records: readonly ReadRecord[]): Unrepeated {
  const chosen = new Map(groupsOf(records).map((group) => [group, bestOf(group)] as const));
  return {
    records: [...chosen.values()].toSorted((a, b) => a.index - b.index),
    ignored: [...chosen].flatMap(([group, best]) =>
      group
        .filter((record) => record !== best)
        .map((record) => ({ reference: record.reference, why: whyNot(record, best) })),
    ),
  };
}

/** Groups of records that share a name, directly or through another. */
function groupsOf(records: readonly ReadRecord[]): readonly (readonly ReadRecord[])[] {
  const groupOf = new Map<string, ReadRecord[]>();
  for (const record of records) {
    const names = [record.reference, ...record.keys];
    const met = new Set(names.flatMap((name) => groupOf.get(name) ?? []));
    const group = [...met, record];
    const all = group.flatMap(({ reference, keys }) => [reference, ...keys]);
    for (const name of all) groupOf.set(name, group);
  }
  return [...new Set(groupOf.values())];
}

const CORRECTED = ['corrected', 'amended'];

/**
 * The later version, then the corrected one. Of those left that say the same, the first in the
 * bundle; where they differ its order is no reason, so the name decides.
 */
function bestOf(group: readonly ReadRecord[]): ReadRecord {
  if (group.length === 1 && group[0] !== undefined) return group[0];
  const latest = Math.max(...group.map(({ lastUpdated }) => lastUpdated));
  const current = group.filter(({ lastUpdated }) => lastUpdated === latest);
  const corrected = current.filter(({ status }) => CORRECTED.includes(status));
  const left = corrected.length > 0 ? corrected : current;
  const contents = new Set(left.map(({ drafts }) => JSON.stringify(drafts)));
  return left.reduce((best, one) => (comesFirst(one, best, contents.size === 1) ? one : best));
}

function comesFirst(a: ReadRecord, b: ReadRecord, saySame: boolean): boolean {
  if (saySame) return a.index < b.index;
  return a.reference === b.reference ? a.digest < b.digest : a.reference < b.reference;
}

function whyNot(record: ReadRecord, kept: ReadRecord): string {
  if (record.reference !== kept.reference) return `duplicate of ${kept.reference}`;
  return record.digest === kept.digest ? 'sent twice' : 'an older version of the same record';
}
