/**
 * SNOMED CT codes of psychotherapy that name no kind the formulary has; a code that does belongs in
 * its therapy file. Source: CMS eCQM value sets "Psych Visit - Psychotherapy" (OID
 * 2.16.840.1.113883.3.526.3.1496) and "Psychotherapy and Pharmacotherapy", as published in 2021;
 * Synthea for 425680009.
 */
export const PSYCHOTHERAPY_SNOMED: ReadonlySet<string> = new Set([
  '75516001', // Psychotherapy
  '183381005', // General psychotherapy
  '18512000', // Individual psychotherapy
  '76168009', // Group psychotherapy
  '108313002', // Family psychotherapy
  '90102008', // Social psychotherapy
  '38678006', // Client-centered psychotherapy
  '401157001', // Brief solution-focused psychotherapy
  '183382003', // Psychotherapy, behavioral
]);

/**
 * SNOMED CT codes of kinds that the formulary has, by the name under which it knows them. Same
 * sources; 304891004 and 443730003 also as the NHS Talking Therapies data set uses them.
 */
export const PSYCHOTHERAPY_NAMES: Readonly<Record<string, string>> = {
  '304891004': 'cognitive behavioral therapy',
  '425680009': 'cognitive behavioral therapy',
  '183383008': 'cognitive therapy',
  '443730003': 'interpersonal psychotherapy',
  '314034001': 'psychodynamic psychotherapy',
  '302242004': 'psychodynamic psychotherapy',
  '304820009': 'psychodynamic psychotherapy',
  '304822001': 'psychodynamic psychotherapy',
};

/**
 * CPT: 90832 to 90838 psychotherapy by length, 90839 crisis, 90845 psychoanalysis, 90846 to 90849
 * family and couple, 90853 group. 90840 only lengthens a 90839; 90791 and 90792 are evaluations.
 * Source: AMA CPT 2024, code ranges only.
 */
export function isPsychotherapyCpt(code: string): boolean {
  const number = /^\d{5}$/u.test(code) ? Number(code) : 0;
  return number >= 90832 && number <= 90853 && number !== 90840 && number !== 90841;
}
