import { type RawBuilder, sql } from 'kysely';
import type { CalendarDate } from '#domain/calendar.ts';
import type { CaseloadCursor } from './caseload-cursor.ts';
import { type CaseloadCondition, groupOf } from './caseload-filter.ts';
import type { Segment } from './caseload-order.ts';
import type { CaseloadListing } from './caseload-query.ts';
import type { ClinicScope } from './in-clinic.ts';

export type SegmentRequest = {
  readonly segment: Segment;
  readonly filter: CaseloadCondition;
  readonly today: CalendarDate;
  /** Where to go on from; null for the segment's beginning. */
  readonly behind: CaseloadCursor | null;
  readonly limit: number;
};

/** A row and the sort keys by which the next page finds its place behind it. */
export type PlacedListing = { readonly listing: CaseloadListing; readonly keys: readonly string[] };

/** The first rows of one segment, or the first behind a place in it. */
export async function readSegment(
  scope: ClinicScope,
  { segment, filter, today, behind, limit }: SegmentRequest,
): Promise<readonly PlacedListing[]> {
  const columns = segment.keys.map((key) => key.column);
  const order = columns.map((column) => sql`${column} ${sql.raw(segment.direction)}`);
  const { rows } = await sql<CaseloadListing & { readonly keys: readonly string[] }>`
    select ${LISTING}, ${groupOf(today)} "group",
      array[${sql.join(columns.map((column) => sql`${column}::text`))}] keys
    from caseload c join patient p on p.clinic_id = c.clinic_id and p.id = c.patient_id
    where ${filter} and ${segment.where} and ${isBehind(segment, behind)}
    order by ${sql.join(order)} limit ${limit}`.execute(scope.db);
  return rows.map(({ keys, ...listing }) => ({ listing, keys }));
}

/** One comparison of whole rows: an index can begin right there. */
function isBehind(segment: Segment, behind: CaseloadCursor | null): CaseloadCondition {
  if (behind === null) return sql`true`;
  const columns = segment.keys.map((key) => key.column);
  const values: readonly RawBuilder<unknown>[] = segment.keys.map(
    (key, index) => sql`${behind.keys[index]}::${sql.raw(key.type)}`,
  );
  const beyond = sql.raw(segment.direction === 'asc' ? '>' : '<');
  return sql`(${sql.join(columns)}) ${beyond} (${sql.join(values)})`;
}

const LISTING = sql`
  c.patient_id "patientId", p.name, p.demo, c.chart_version "chartVersion",
  c.assessed_on "assessedOn", c.risk_rank "riskRank", c.risk_tier "riskTier",
  c.not_improved_since "notImprovedSince", c.measure_due_at "measureDueAt",
  c.review_due_at "reviewDueAt", c.last_contact_at "lastContactAt", c.last_score_at "lastScoreAt",
  c.instrument, c.total, c.band, c.percent_change "percentChange", c.trajectory, c.treatment,
  c.reasons, c.treatment_now "treatmentNow", c.sparkline`;
