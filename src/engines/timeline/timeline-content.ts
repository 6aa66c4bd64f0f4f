import type { ClinicalDefinitions } from '#domain/definitions.ts';

/** The definitions that a timeline reads: names, ranges, bands, highest doses. */
export type TimelineContent = Pick<
  ClinicalDefinitions,
  'instruments' | 'medications' | 'therapies'
>;
