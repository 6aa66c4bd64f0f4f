import type { ConditionCode } from '#domain/condition-code.ts';

/** What a diagnosis means here; a code may mean two things (postpartum depression). */
export interface ConditionMeaning {
  readonly codes: readonly ConditionCode[];
  readonly psychoticFeatures?: true;
  /** The code itself says that it is over. */
  readonly inRemission?: true;
}

export interface ConditionRow extends ConditionMeaning {
  readonly pattern: RegExp;
}

function row(pattern: RegExp, ...codes: readonly ConditionCode[]): ConditionRow {
  return { pattern, codes };
}

/**
 * ICD-10 and ICD-10-CM, chapters F, G, E, I, K, N, O, R, Z: the first row that fits. Codes without
 * a point (`F321`) are read with one. A code that fits none means nothing here.
 *
 * Source: WHO ICD-10, version 2019, and ICD-10-CM, fiscal year 2026 (CDC/NCHS), category titles;
 * from memory, not read against the books: unverified. Choices of ours stand beside their rows.
 */
export const ICD10_ROWS: readonly ConditionRow[] = [
  // Premenstrual dysphoria is no depressive episode.
  row(/^F32\.81/u),
  { pattern: /^F3[23]\.3/u, codes: ['depression'], psychoticFeatures: true },
  row(/^F3[23]/u, 'depression'),
  row(/^F34\.1/u, 'persistent-depression'),
  // Postpartum depression (ICD-10-CM; "mild mental disorders of the puerperium" in WHO ICD-10).
  row(/^F53\.0/u, 'depression', 'postpartum'),
  { pattern: /^F53\.1/u, codes: ['psychosis', 'postpartum'], psychoticFeatures: true },
  row(/^F53/u, 'postpartum'),
  row(/^O90\.6/u, 'postpartum'),

  // A mood that was ever manic or hypomanic: rule S4 asks for the lifetime. Cyclothymia has hypomanic spells.
  { pattern: /^F30\.2|^F31\.[25]|^F31\.64/u, codes: ['bipolar'], psychoticFeatures: true },
  row(/^F3[01]|^F34\.0/u, 'bipolar'),

  row(/^F20\.2/u, 'psychosis', 'catatonia'),
  row(/^F06\.1/u, 'catatonia'),
  // Schizotypal disorder is without hallucinations or delusions.
  row(/^F21/u, 'personality-disorder'),
  row(/^F2[02-9]|^F06\.[02]/u, 'psychosis'),

  row(/^F41\.0|^F40\.01/u, 'panic'),
  row(/^F41\.1/u, 'generalized-anxiety'),
  row(/^F40\.1/u, 'social-anxiety'),
  row(/^F43\.1/u, 'ptsd'),
  // Hoarding and skin picking are classed beside OCD in ICD-10-CM, and are not OCD.
  row(/^F42\.[34]/u),
  row(/^F42/u, 'ocd'),
  row(/^F6[01]/u, 'personality-disorder'),

  // ICD-10-CM says remission in the code; the problem list keeps it "active" for life.
  { pattern: /^F10\.(?:11|21|91)/u, codes: ['alcohol-use'], inRemission: true },
  { pattern: /^F1[1-689]\.(?:11|21|91)/u, codes: ['substance-use'], inRemission: true },
  row(/^F10\.(?:[129]5|5)/u, 'alcohol-use', 'psychosis'),
  row(/^F1[1-689]\.(?:[129]5|5)/u, 'substance-use', 'psychosis'),
  row(/^F10/u, 'alcohol-use'),
  // F17 is nicotine.
  row(/^F1[1-689]/u, 'substance-use'),
  row(/^F50/u, 'eating-disorder'),

  row(/^G89\.2|^G89\.4|^R52\.2|^F45\.4|^M79\.7/u, 'chronic-pain'),
  row(/^G47\.0|^F51\.0/u, 'insomnia'),
  row(/^G40/u, 'seizure-disorder'),
  row(/^E(?:08|09|10|11|13|14)/u, 'diabetes'),
  // Of the heart, not plain hypertension (I10).
  row(/^I13/u, 'cardiovascular', 'renal'),
  row(/^I(?:11|2[0-5]|42|4[4-9]|50)/u, 'cardiovascular'),
  row(/^K7[0-7]|^B18/u, 'hepatic'),
  row(/^I12|^N1[89]|^Z99\.2/u, 'renal'),

  row(/^O(?:8[5-9]|9[0-2])|^Z39|^O99\.(?:[014-7]3|\d\d5)/u, 'postpartum'),
  // O00 to O08 are pregnancies that ended early, O80 to O82 the delivery itself, Z33.2 a termination.
  row(/^O(?:09|[1-7]\d|9[89A])|^Z33\.[13]|^Z33$|^Z34|^Z3A/u, 'pregnancy'),
];

/**
 * SNOMED CT, only the codes seen in public records and value sets (CMS eCQM value sets, HL7
 * examples, Synthea). Any other SNOMED code is read by its name.
 */
export const SNOMED_MEANINGS: ReadonlyMap<string, ConditionMeaning> = new Map([
  ...meaning(
    ['depression'],
    [
      '370143000', // Major depressive disorder
      '36923009', // Major depression, single episode
      '66344007', // Recurrent major depression
      '35489007', // Depressive disorder
      '79298009', // Mild major depression, single episode
      '15639000', // Moderate major depression, single episode
      '76441001', // Severe major depression, single episode, without psychotic features
      '251000119105', // Severe major depression, single episode
      '40379007', // Mild recurrent major depression
      '18818009', // Moderate recurrent major depression
      '36474008', // Severe recurrent major depression without psychotic features
      '310495003', // Mild depression
      '310496002', // Moderate depression
      '310497006', // Severe depression
    ],
  ),
  ...meaning(
    ['depression'],
    [
      '28475009', // Severe recurrent major depression with psychotic features
      '15193003', // … mood-incongruent
      '73867007', // Severe major depression with psychotic features
    ],
    { psychoticFeatures: true },
  ),
  ...meaning(['persistent-depression'], ['78667006']),
  ...meaning(['depression', 'postpartum'], ['58703003']),
  ...meaning(['bipolar'], ['13746004', '371596008', '83225003', '231494001']),
  ...meaning(['psychosis'], ['58214004', '69322001', '68890003']),
  ...meaning(['generalized-anxiety'], ['21897009']),
  ...meaning(['panic'], ['371631005']),
  ...meaning(['social-anxiety'], ['25501002']),
  ...meaning(['ptsd'], ['47505003']),
  ...meaning(['ocd'], ['191736004']),
  // 191765005 is in the CMS value set "Personality Disorder Emotionally Labile" (CMS159).
  ...meaning(['personality-disorder'], ['33449004', '20010003', '191765005']),
  ...meaning(['alcohol-use'], ['7200002', '66590003', '15167005']),
  ...meaning(['substance-use'], ['191816009', '75544000', '66214007', '26416006', '5602001']),
  ...meaning(['eating-disorder'], ['72366004', '56882008', '78004001']),
  ...meaning(['chronic-pain'], ['82423001']),
  ...meaning(['insomnia'], ['193462001']),
  ...meaning(['seizure-disorder'], ['84757009', '128613002']),
  ...meaning(['diabetes'], ['73211009', '44054006', '46635009']),
  ...meaning(
    ['cardiovascular'],
    ['53741008', '414545008', '22298006', '84114007', '42343007', '49436004'],
  ),
  ...meaning(['hepatic'], ['235856003', '19943007']),
  ...meaning(['renal'], ['709044004', '46177005']),
  ...meaning(['pregnancy'], ['77386006']),
]);

function meaning(
  codes: readonly ConditionCode[],
  snomed: readonly string[],
  more: Omit<ConditionMeaning, 'codes'> = {},
): readonly (readonly [string, ConditionMeaning])[] {
  return snomed.map((code) => [code, { codes, ...more }] as const);
}
