import { sql } from 'kysely';
import { CASELOAD_GROUPS, type CaseloadGroup } from '#domain/caseload.ts';
import { filterConditions, inGroup } from './caseload-filter.ts';
import type { CaseloadFilter } from './caseload-query.ts';
import type { ClinicScope } from './in-clinic.ts';

/** Rows of a group; `atLeast`: there are more, and nobody counted how many. */
export type GroupCount = { readonly count: number; readonly atLeast: boolean };

export type CaseloadCounts = Readonly<Record<CaseloadGroup, GroupCount>>;

/** Counting stops here: the time stays the same for a clinic of a million. */
const COUNT_TO = 10_000;

/** How many rows each group holds today under a filter; the filter's own groups do not matter. */
export async function countCaseload(
  scope: ClinicScope,
  filter: CaseloadFilter,
): Promise<CaseloadCounts> {
  const condition = await filterConditions(scope, filter);
  const counts = CASELOAD_GROUPS.map(
    (group) => sql`(
      select count(*) from (
        select from caseload c where ${condition} and ${inGroup(group, filter.today)}
        limit ${COUNT_TO + 1}
      ) counted) ${sql.ref(group)}`,
  );
  const { rows } = await sql<Record<CaseloadGroup, number>>`select ${sql.join(counts)}`.execute(
    scope.db,
  );
  const [row] = rows;
  if (row === undefined) throw new Error('the count gave no row');
  const capped = (group: CaseloadGroup): GroupCount => ({
    count: Math.min(row[group], COUNT_TO),
    atLeast: row[group] > COUNT_TO,
  });
  return {
    risk: capped('risk'),
    'not-improved': capped('not-improved'),
    overdue: capped('overdue'),
    steady: capped('steady'),
  };
}
