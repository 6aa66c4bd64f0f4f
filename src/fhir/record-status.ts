import { ignored, type Reading } from './reading.ts';

/** What a status means for the chart: read it, or the reason not to. */
export type StatusTable = Readonly<Record<string, 'read' | Reading>>;

export const ENTERED_IN_ERROR: Reading = ignored('entered in error');
export const CANCELLED: Reading = ignored('cancelled');

/**
 * Null where a record with this status is read, or the reading that says why it is not. A record
 * without a status is read; a status that is not known could mean anything, so it is not.
 */
export function barredBy(table: StatusTable, status: string | null | undefined): Reading | null {
  if (status === null || status === undefined) return null;
  const meaning = Object.hasOwn(table, status) ? table[status] : undefined;
  if (meaning === undefined) return ignored('a status that is not known');
  return meaning === 'read' ? null : meaning;
}
