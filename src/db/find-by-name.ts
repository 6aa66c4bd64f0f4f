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
    select distinct w.patient_id "patientId" from patient_name_word w
    where w.clinic_id = ${scope.clinicId}::uuid and ${begins(longest)}
      and ${allOf(others, sql`w.patient_id`)}
    limit ${FEW + 1}`.execute(scope.db);
  if (rows.length > FEW) return allOf(words, sql`c.patient_id`);
  return sql`c.patient_id = any(${rows.map((row) => row.patientId)}::uuid[])`;

  function allOf(wanted: readonly string[], patientId: RawBuilder<unknown>): CaseloadCondition {
    const conditions = wanted.map(
      (word) => sql`exists (
        select from patient_name_word w where w.clinic_id = ${scope.clinicId}::uuid
          and w.patient_id = ${patientId} and ${begins(word)})`,
    );
    return sql`(${sql.join([sql`true`, ...conditions], sql` and `)})`;
  }
}

function begins(word: string): CaseloadCondition {
  return sql`w.word >= ${word} and w.word < ${word + LAST_CHARACTER}`;
}
