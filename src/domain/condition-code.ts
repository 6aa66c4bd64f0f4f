/** The conditions that a finding or a rule reads. Anything else stays in the chart as text. */
export const COMORBIDITIES = [
  'generalized-anxiety',
  'panic',
  'social-anxiety',
  'ptsd',
  'ocd',
  'personality-disorder',
  'alcohol-use',
  'substance-use',
  'bipolar',
  'psychosis',
  'eating-disorder',
  'chronic-pain',
  'insomnia',
  'seizure-disorder',
  'diabetes',
  'cardiovascular',
  'hepatic',
  'renal',
  'pregnancy',
  'postpartum',
] as const;

export type Comorbidity = (typeof COMORBIDITIES)[number];

/** `depression` is an episode; `persistent-depression` is dysthymia or a chronic course as such. */
export type ConditionCode = Comorbidity | 'depression' | 'persistent-depression' | 'catatonia';
