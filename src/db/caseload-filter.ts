import { type RawBuilder, sql } from 'kysely';
import type { CalendarDate } from '#domain/calendar.ts';
import type { CaseloadGroup } from '#domain/caseload.ts';
import type { CaseloadFilter } from './caseload-query.ts';
import { findByName } from './find-by-name.ts';
import type { ClinicScope } from './in-clinic.ts';

/** A condition on the tables `caseload c` and `patient p`. */
export type CaseloadCondition = RawBuilder<boolean>;

/** A group is not stored: it is where the stored dates put a row today. */
export function inGroup(group: CaseloadGroup, today: CalendarDate): CaseloadCondition {
  const calm = sql`c.risk_rank is null`;
  const stalled = sql`c.not_improved_since <= ${today}::date`;
  const notStalled = sql`(c.not_improved_since is null or c.not_improved_since > ${today}::date)`;
  const conditions: Readonly<Record<CaseloadGroup, CaseloadCondition>> = {
    risk: sql`c.risk_rank is not null`,
    'not-improved': sql`${calm} and ${stalled}`,
    overdue: sql`${calm} and ${notStalled} and c.due_order < ${today}::date`,
    steady: sql`${calm} and ${notStalled} and c.due_order >= ${today}::date`,
  };
  return conditions[group];
}

/** The group of a row, by the same comparisons as `inGroup`. */
export function groupOf(today: CalendarDate): RawBuilder<CaseloadGroup> {
  return sql`case
    when c.risk_rank is not null then 'risk'
    when c.not_improved_since <= ${today}::date then 'not-improved'
    when c.due_order < ${today}::date then 'overdue'
    else 'steady' end`;
}

/** Everything of a filter but its groups; those decide which segments are read at all. */
export async function filterConditions(
  scope: ClinicScope,
  filter: CaseloadFilter,
): Promise<CaseloadCondition> {
  const conditions = [
    sql<boolean>`c.clinic_id = ${scope.clinicId}::uuid`,
    ...oneOf(sql`c.risk_tier`, filter.tiers),
    ...oneOf(sql`c.treatment`, filter.treatments),
    ...(filter.search === null ? [] : [await findByName(scope, filter.search)]),
  ];
  return sql`(${sql.join(conditions, sql` and `)})`;
}

function oneOf(
  column: RawBuilder<unknown>,
  values: readonly string[],
): readonly CaseloadCondition[] {
  return values.length === 0 ? [] : [sql<boolean>`${column} = any(${values}::text[])`];
}
