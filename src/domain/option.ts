/** What a rule can put before a clinician. Never carried out by the program. */
export const OPTION_CODES = [
  'urgent-assessment',
  'safety-plan',
  'bipolar-assessment',
  'psychiatric-consultation',
  'refer',
  'guided-self-help',
  'start-psychotherapy',
  'start-medication',
  'combine-now',
  'add-psychotherapy',
  'add-medication',
  'optimize-dose',
  'switch-medication',
  'augment-medication',
  'change-therapy',
  'neuromodulation',
  'continue',
  'taper',
  'relapse-plan',
  'review-adherence',
  'measure',
  'contact',
  'ask-patient',
  'no-change',
] as const;

export type OptionCode = (typeof OPTION_CODES)[number];

/** Options that begin, raise, switch to, add or augment with an antidepressant. */
export const ANTIDEPRESSANT_OPTIONS = [
  'start-medication',
  'combine-now',
  'add-medication',
  'optimize-dose',
  'switch-medication',
  'augment-medication',
] as const satisfies readonly OptionCode[];

/** One thing that could come next, with the rules that speak for it. */
export interface CareOption {
  readonly code: OptionCode;
  readonly because: readonly string[];
}
