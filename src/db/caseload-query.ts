import type { CalendarDate } from '#domain/calendar.ts';
import type { CaseloadGroup } from '#domain/caseload.ts';
import type { StepTreatment } from '#domain/chart-history.ts';
import type { RiskTier } from '#domain/instrument.ts';
import type { CaseloadRow } from './caseload-row.ts';

/** How it can be sorted: `caseload` is the order of the groups. What is not known comes last. */
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

/** Which rows; an empty list or null asks for nothing in particular. */
export type CaseloadFilter = {
  /** What is overdue is compared with it. */
  readonly today: CalendarDate;
  readonly groups: readonly CaseloadGroup[];
  readonly tiers: readonly (RiskTier | 'unknown')[];
  readonly treatments: readonly StepTreatment[];
  /** Each word is the beginning of a word of the name. */
  readonly search: string | null;
};

export type CaseloadPageRequest = CaseloadFilter & {
  readonly sort: CaseloadSort;
  /** Rows at most, 1 to 500. */
  readonly limit: number;
  /** The `next` of the page before; null for the first page. */
  readonly after: string | null;
};

/** A row as it is listed: with the person's name, and the group it stands in today. */
export type CaseloadListing = CaseloadRow & {
  readonly name: string;
  readonly demo: boolean;
  readonly group: CaseloadGroup;
};

export type CaseloadPage = {
  readonly rows: readonly CaseloadListing[];
  /** Gives the page behind this one; null at the end. */
  readonly next: string | null;
};
