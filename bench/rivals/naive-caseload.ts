import { type RawBuilder, sql } from 'kysely';
import type { ClinicScope } from '#db/in-clinic.ts';
import { NOW } from '../scratch-duet.ts';

/** A list as it is asked for by whoever sorts a table and turns its pages. */
export interface NaiveList {
  readonly order: 'need' | 'score';
  readonly treatment: string | null;
  readonly search: string | null;
  readonly limit: number;
  readonly offset: number;
}

const TODAY = sql`${NOW.slice(0, 10)}::date`;

const GROUP = sql`case
  when c.risk_rank is not null then 1
  when c.not_improved_since <= ${TODAY} then 2
  when c.due_order < ${TODAY} then 3
  else 4 end`;

/** Within the groups: by urgency and contact, by how long, by when it is due. */
const NEED = sql`${GROUP}, c.risk_rank,
  case ${GROUP} when 1 then c.contact_order when 2 then c.not_improved_since else c.due_order end,
  c.patient_id`;

const SCORE = sql`c.total desc nulls last, c.patient_id desc`;

/** The same rows by one statement: sort everyone by a CASE expression, skip, take. */
export async function naiveList(
  { db, clinicId }: ClinicScope,
  list: NaiveList,
): Promise<readonly string[]> {
  const { rows } = await sql<{ patientId: string }>`
    select c.patient_id "patientId", p.name, p.demo, ${GROUP} "group", c.*
    from caseload c join patient p on p.clinic_id = c.clinic_id and p.id = c.patient_id
    where c.clinic_id = ${clinicId}::uuid and ${conditions(list)}
    order by ${list.order === 'need' ? NEED : SCORE}
    limit ${list.limit} offset ${list.offset}`.execute(db);
  return rows.map((row) => row.patientId);
}

/** How many stand in each group, to the last one. */
export async function naiveCounts(
  { db, clinicId }: ClinicScope,
  filter: Pick<NaiveList, 'treatment' | 'search'>,
): Promise<readonly number[]> {
  const { rows } = await sql<{ readonly group: number; readonly count: number }>`
    select ${GROUP} "group", count(*) count
    from caseload c join patient p on p.clinic_id = c.clinic_id and p.id = c.patient_id
    where c.clinic_id = ${clinicId}::uuid and ${conditions(filter)}
    group by 1`.execute(db);
  return [1, 2, 3, 4].map((group) => rows.find((row) => row.group === group)?.count ?? 0);
}

function conditions({
  treatment,
  search,
}: Pick<NaiveList, 'treatment' | 'search'>): RawBuilder<unknown> {
  const words = search === null ? [] : search.split(' ');
  const all = [
    sql`true`,
    ...(treatment === null ? [] : [sql`c.treatment = ${treatment}`]),
    ...words.map((word) => sql`p.name ilike ${`%${word}%`}`),
  ];
  return sql.join(all, sql` and `);
}
