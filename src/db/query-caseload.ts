import { readCursor, writeCursor } from './caseload-cursor.ts';
import { filterConditions } from './caseload-filter.ts';
import { segmentsOf } from './caseload-order.ts';
import type { CaseloadPage, CaseloadPageRequest } from './caseload-query.ts';
import type { ClinicScope } from './in-clinic.ts';
import { type PlacedListing, readSegment } from './read-segment.ts';

const LARGEST_PAGE = 500;

/**
 * A page of the caseload. Whether someone is overdue, or has not improved, is decided here, from
 * the stored dates and `today`.
 *
 * @throws AppError invalid when `after` belongs to another list
 * @example (await queryCaseload(scope, { ...everyone, limit: 50 })).rows[0]?.group // 'risk'
 */
export async function queryCaseload(
  scope: ClinicScope,
  request: CaseloadPageRequest,
): Promise<CaseloadPage> {
  const { sort, today } = request;
  const limit = Math.min(LARGEST_PAGE, Math.max(1, Math.floor(request.limit)));
  const segments = segmentsOf(sort, request);
  const start = request.after === null ? null : readCursor(request.after, sort, segments);
  const filter = await filterConditions(scope, request);
  const found: (PlacedListing & { readonly segment: number })[] = [];
  for (const [index, segment] of segments.entries()) {
    // One more than the page holds tells whether there is another page.
    const missing = limit + 1 - found.length;
    if (missing <= 0) break;
    if (index < (start?.segment ?? 0)) continue;
    const behind = start?.segment === index ? start : null;
    const rows = await readSegment(scope, { segment, filter, today, behind, limit: missing });
    found.push(...rows.map((row) => ({ ...row, segment: index })));
  }
  const last = found.length > limit ? found[limit - 1] : undefined;
  return {
    rows: found.slice(0, limit).map((row) => row.listing),
    next: last === undefined ? null : writeCursor(sort, last),
  };
}
