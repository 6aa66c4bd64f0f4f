import { AppError } from '#domain/app-error.ts';
import type { ChartEntry, NewChartEntry } from '#domain/chart-entry.ts';
import { StaleChart } from '#domain/stale-chart.ts';
import { isUuid } from '#domain/uuid-v7.ts';
import type { ClinicScope } from './in-clinic.ts';
import { insertEntries } from './insert-entries.ts';
import {
  type EntryLookup,
  entryLookup,
  findKnownEntries,
  type Hashed,
  hashed,
} from './known-entries.ts';
import { lockChart } from './lock-chart.ts';

export type AppendRequest = {
  readonly patientId: string;
  readonly entries: readonly NewChartEntry[];
  /** What the writer had read; absent: it does not matter what was added since. */
  readonly expectedVersion?: number;
};

export type AppendResult = {
  /** The chart's version now: the seq of its last entry. */
  readonly version: number;
  /** As they stand in the chart, one for each that was sent, in that order. */
  readonly entries: readonly ChartEntry[];
  /** How many of them this call added; the others were there already. */
  readonly added: number;
};

/**
 * Adds entries at the end of a chart. Sent again, with the same id and the same content, an entry
 * changes nothing and gives the same answer, whatever version is expected; so does an imported
 * record that comes again under another id. Writers of one chart go one after another.
 *
 * @throws AppError not-found (no such patient), conflict (an id that says something else), stale
 *   (`StaleChart`: `expectedVersion` is not the chart's), invalid (of another chart, or amends no
 *   entry of it)
 * @example (await appendEntries(scope, { patientId, entries: [entry] })).version // 12
 */
export async function appendEntries(
  scope: ClinicScope,
  request: AppendRequest,
): Promise<AppendResult> {
  const { patientId, entries, expectedVersion } = request;
  refuseStrays(scope, request);
  const version = await lockChart(scope, patientId);
  const sent = entries.map(hashed);
  const known = await findKnownEntries(scope, patientId, sent);
  const fresh = withoutKnown(sent, entryLookup<NewChartEntry>(known));
  if (fresh.length > 0 && expectedVersion !== undefined && expectedVersion !== version)
    throw new StaleChart(version);
  const added = await insertEntries(scope, { patientId, version, fresh });
  const stored = entryLookup([...known, ...added]);
  return {
    version: version + added.length,
    entries: sent.map((one) => entryAsStored(one, stored)),
    added: added.length,
  };
}

function refuseStrays(scope: ClinicScope, { patientId, entries }: AppendRequest): void {
  const index = entries.findIndex(
    (entry) =>
      entry.clinicId !== scope.clinicId || entry.patientId !== patientId || !isUuid(entry.id),
  );
  if (index < 0) return;
  throw new AppError(
    'invalid',
    'An entry must name this clinic, this patient, and a UUID as its id',
    [{ path: `entries[${index}]`, message: 'is of another chart, or its id is no UUID' }],
  );
}

/** @throws AppError conflict when an id is taken by something else, in the chart or in the request. */
function withoutKnown(sent: readonly Hashed[], known: EntryLookup): readonly Hashed[] {
  return sent.filter((one) => {
    const sameId = known.withIdOf(one);
    if (sameId !== undefined && !saysTheSame(sameId, one))
      throw new AppError('conflict', `There is another entry with the id ${one.entry.id}`);
    if (sameId !== undefined || known.sameRecordAs(one) !== undefined) return false;
    known.add(one);
    return true;
  });
}

/** A retry comes from the same account; when it was recorded, and under which name, may differ. */
function saysTheSame(a: Hashed, b: Hashed): boolean {
  return a.hash.equals(b.hash) && a.entry.author.accountId === b.entry.author.accountId;
}

function entryAsStored(one: Hashed, stored: EntryLookup<ChartEntry>): ChartEntry {
  const found = stored.withIdOf(one) ?? stored.sameRecordAs(one);
  if (found === undefined) throw new Error('an entry that was just written is not there');
  return found.entry;
}
