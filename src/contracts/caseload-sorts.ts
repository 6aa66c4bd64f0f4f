/** `caseload` is the order of need: the groups one after the other. What is not known comes last. */
export const CASELOAD_SORTS = [
  'caseload',
  'name',
  'score-highest',
  'score-lowest',
  'change-worst',
  'change-best',
  'contact-longest-ago',
  'contact-latest',
] as const;

export type CaseloadSort = (typeof CASELOAD_SORTS)[number];
