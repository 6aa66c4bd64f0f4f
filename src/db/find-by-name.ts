import { type RawBuilder, sql } from 'kysely';
import { AppError } from '#domain/app-error.ts';
import type { CaseloadCondition } from './caseload-filter.ts';
import type { ClinicScope } from './in-clinic.ts';
import { nameWords } from './name-words.ts';

/** More people than this nobody reads through; it bounds the time whatever the size of the clinic. */
const MOST_MATCHES = 5000;

/** Sorts behind every word that begins with what stands before it. */
const LAST_CHARACTER = '\u{10ffff}';

/**
 * The condition that each word of the search begins a word of the patient's name.
 *
 * @throws AppError too-large when more than 5,000 people match: the search has to say more
 */
export async function findByName(scope: ClinicScope, search: string): Promise<CaseloadCondition> {
  // The longest word is likely the rarest: the others are looked up for its people alone.
  const [longest, ...others] = nameWords(search).toSorted((a, b) => b.length - a.length);
  if (longest === undefined) return sql`true`;
  const conditions = [
    sql`first.clinic_id = ${scope.clinicId}::uuid`,
    begins(sql`first.word`, longest),
    ...others.map((word) => hasToo(scope, word)),
  ];
  const { rows } = await sql<{ patientId: string }>`
    select first.patient_id "patientId" from patient_name_word first
    where ${sql.join(conditions, sql` and `)} limit ${MOST_MATCHES + 1}`.execute(scope.db);
  if (rows.length > MOST_MATCHES)
    throw new AppError('too-large', 'Too many people have such a name. Type more of it.');
  const ids = new Set(rows.map((row) => row.patientId));
  return sql`c.patient_id = any(${[...ids]}::uuid[])`;
}

function hasToo(scope: ClinicScope, word: string): CaseloadCondition {
  return sql`exists (
    select from patient_name_word other where other.clinic_id = ${scope.clinicId}::uuid
      and other.patient_id = first.patient_id and ${begins(sql`other.word`, word)})`;
}

function begins(column: RawBuilder<unknown>, word: string): CaseloadCondition {
  return sql`${column} >= ${word} and ${column} < ${word + LAST_CHARACTER}`;
}
