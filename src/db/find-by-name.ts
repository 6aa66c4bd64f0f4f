import { type RawBuilder, sql } from 'kysely';
import type { CaseloadCondition } from './caseload-filter.ts';
import type { ClinicScope } from './in-clinic.ts';
import { nameWords } from './name-words.ts';

/** Up to here the matches are looked up by id; beyond, they are dense enough to be met on the way. */
const FEW = 5000;

/** Sorts behind every word that begins with what stands before it. */
const LAST_CHARACTER = '\u{10ffff}';

/**
 * The condition that each word of the search begins a word of the patient's name. Rare names are
 * found first and their rows then picked, frequent ones filtered in the order of the page; either
 * way the time does not grow with the clinic.
 */
export async function findByName(scope: ClinicScope, search: string): Promise<CaseloadCondition> {
  const words = nameWords(search).toSorted((a, b) => b.length - a.length);
  const [longest, ...others] = words;
  if (longest === undefined) return sql`true`;
  const { rows } = await sql<{ patientId: string }>`
    select distinct first.patient_id "patientId" from patient_name_word first
    where first.clinic_id = ${scope.clinicId}::uuid and ${begins(sql`first.word`, longest)}
      and ${haveAll(scope, others, sql`first.patient_id`)}
    limit ${FEW + 1}`.execute(scope.db);
  if (rows.length > FEW) return haveAll(scope, words, sql`c.patient_id`);
  return sql`c.patient_id = any(${rows.map((row) => row.patientId)}::uuid[])`;
}

function haveAll(
  scope: ClinicScope,
  words: readonly string[],
  patientId: RawBuilder<unknown>,
): CaseloadCondition {
  const each = words.map(
    (word) => sql`exists (
      select from patient_name_word other where other.clinic_id = ${scope.clinicId}::uuid
        and other.patient_id = ${patientId} and ${begins(sql`other.word`, word)})`,
  );
  return sql`(${sql.join([sql`true`, ...each], sql` and `)})`;
}

function begins(column: RawBuilder<unknown>, word: string): CaseloadCondition {
  return sql`${column} >= ${word} and ${column} < ${word + LAST_CHARACTER}`;
}
