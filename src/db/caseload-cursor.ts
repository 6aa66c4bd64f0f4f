import { AppError } from '#domain/app-error.ts';
import type { Segment, SortKey } from './caseload-order.ts';
import type { CaseloadSort } from './caseload-query.ts';

/** Where a page ended: the segment, and the sort keys of its last row. */
export type CaseloadCursor = {
  readonly segment: number;
  readonly keys: readonly string[];
};

/**
 * As opaque text. It holds what its last row is sorted by, so it travels in the body of a request,
 * never in an address.
 */
export function writeCursor(sort: CaseloadSort, { segment, keys }: CaseloadCursor): string {
  return Buffer.from(JSON.stringify([sort, segment, ...keys])).toString('base64url');
}

const SHAPES: Readonly<Record<SortKey['type'], RegExp>> = {
  smallint: /^\d{1,4}$/,
  date: /^(-?infinity|\d{4}-\d\d-\d\d)$/,
  float8: /^-?\d+(\.\d+)?(e[+-]?\d{1,3})?$/,
  text: /^[^\0]{0,1000}$/,
  uuid: /^[0-9a-f-]{36}$/,
};

/** @throws AppError invalid when it is not one that `writeCursor` made for this sort */
export function readCursor(
  text: string,
  sort: CaseloadSort,
  segments: readonly Segment[],
): CaseloadCursor {
  const [writtenFor, segment, ...keys] = parse(text);
  const wanted = typeof segment === 'number' ? segments[segment]?.keys : undefined;
  if (
    writtenFor !== sort ||
    typeof segment !== 'number' ||
    wanted === undefined ||
    keys.length !== wanted.length ||
    !keys.every((key, index) => fits(key, wanted[index]))
  )
    throw notOurs();
  return { segment, keys: keys.map(String) };
}

function fits(key: unknown, wanted: SortKey | undefined): boolean {
  return wanted !== undefined && typeof key === 'string' && SHAPES[wanted.type].test(key);
}

function parse(text: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    throw notOurs();
  }
}

function notOurs(): AppError {
  return new AppError('invalid', 'The place to go on from does not belong to this list', [
    { path: 'after', message: 'take the `next` of the page before, with the same sort and filter' },
  ]);
}
