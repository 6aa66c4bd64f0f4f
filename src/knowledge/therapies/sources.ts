import type { Source } from '#domain/source.ts';

/** Usual doses and preferences: textbook knowledge, not re-read for this version. */
export const TEXTBOOK: Source = {
  cite: 'Textbook dose and indication of the psychotherapies for depression',
  mark: 'unverified',
  checked: null,
};

export const NICE_FIRST_LINE: Source = {
  cite: 'NICE NG222 (2022) 1.5 to 1.7, treatment tables',
  mark: 'unverified',
  checked: null,
  url: 'https://www.nice.org.uk/guidance/ng222',
};

/** Eight sessions over two to three months, with explicit skills against relapse. */
export const NICE_RELAPSE: Source = {
  cite: 'NICE NG222 (2022) 1.8.5 and 1.8.6',
  mark: 'checked',
  checked: '2026-11-23',
  url: 'https://www.nice.org.uk/guidance/ng222',
};

/** 12 to 18 sessions added after an antidepressant had failed. */
export const COBALT_2013: Source = {
  cite: 'Wiles 2013 Lancet (CoBalT)',
  mark: 'unverified',
  checked: null,
};

/** Behavioral activation by junior workers was no worse than CBT, n = 440. */
export const COBRA_2016: Source = {
  cite: 'Richards 2016 Lancet (COBRA)',
  mark: 'unverified',
  checked: null,
};

export const KUYKEN_2016: Source = {
  cite: 'Kuyken 2016 JAMA Psychiatry',
  mark: 'unverified',
  checked: null,
};

export const BOCKTING_2018: Source = {
  cite: 'Bockting 2018 Lancet Psychiatry',
  mark: 'unverified',
  checked: null,
};

export const NEGT_2016: Source = {
  cite: 'Negt 2016 Neuropsychiatr Dis Treat',
  mark: 'checked',
  checked: '2026-11-23',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4864084',
};

/** Monthly sessions for a year after a response to CBASP. */
export const KLEIN_2004: Source = {
  cite: 'Klein 2004 J Consult Clin Psychol, in Cochrane CD012855',
  mark: 'checked',
  checked: '2026-11-23',
};

/** Added to an antidepressant, individual data of 7 trials, n = 482. */
export const DRIESSEN_2020: Source = {
  cite: 'Driessen 2020, individual participant data (PMID 32650213)',
  mark: 'checked',
  checked: '2026-11-23',
};

/** Monthly about as good as weekly, for people who remitted on interpersonal psychotherapy alone. */
export const FRANK_2007: Source = {
  cite: 'Frank 2007, frequency of maintenance interpersonal psychotherapy',
  mark: 'unverified',
  checked: null,
};
