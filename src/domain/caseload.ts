import type { CalendarDate } from './calendar.ts';
import type { StepTreatment } from './chart-history.ts';
import type { TrajectoryKind } from './findings.ts';
import type { RiskTier } from './instrument.ts';

/** In the order of need: the first that fits is a person's group. */
export const CASELOAD_GROUPS = ['risk', 'not-improved', 'overdue', 'steady'] as const;

export type CaseloadGroup = (typeof CASELOAD_GROUPS)[number];

/** Why a row stands where it stands: what happened, and what goes into the phrase. */
export interface CaseloadReason {
  readonly group: CaseloadGroup;
  readonly code:
    | 'risk'
    | 'failed-trials'
    | 'returned'
    | 'worse'
    | 'no-response'
    | 'partial-response'
    | 'measure-due'
    | 'never-measured'
    | 'review-after-start'
    | 'review-of-risk'
    | 'contact-due'
    | 'never-contacted'
    | 'remission'
    | 'response'
    | 'early'
    | 'no-treatment'
    | 'under-way';
  readonly values: Readonly<Record<string, string | number | null>>;
}

/** A score of the past twelve months: when, and the total. */
export type SparklinePoint = readonly [CalendarDate, number];

/** What is being done, with dates instead of weeks, so that it stays true tomorrow. */
export interface TreatmentNow {
  readonly medications: readonly {
    readonly name: string;
    readonly dailyDoseMg: number | null;
    /** First day at this dose. */
    readonly since: CalendarDate;
  }[];
  readonly therapies: readonly {
    readonly name: string;
    readonly sessionsAttended: number;
    /** Last session, where the therapy has ended; null while it runs. */
    readonly endedOn: CalendarDate | null;
  }[];
}

/**
 * What the caseload keeps of one chart. Everything that time alone changes is a date: the query
 * compares it with today.
 */
export interface CaseloadFacts {
  readonly assessedOn: CalendarDate;
  /** Place within the risk group, 1 first; null: not in that group. */
  readonly riskRank: number | null;
  readonly riskTier: RiskTier | 'unknown';
  /** First day of "not improved at adequate treatment", which may lie ahead; null: not so. */
  readonly notImprovedSince: CalendarDate | null;
  readonly measureDueAt: CalendarDate | null;
  readonly reviewDueAt: CalendarDate | null;
  readonly lastContactAt: CalendarDate | null;
  readonly lastScoreAt: CalendarDate | null;
  readonly instrument: string | null;
  readonly total: number | null;
  readonly band: string | null;
  readonly percentChange: number | null;
  readonly trajectory: TrajectoryKind | 'unknown';
  readonly treatment: StepTreatment;
  readonly reasons: readonly CaseloadReason[];
  readonly treatmentNow: TreatmentNow;
  readonly sparkline: readonly SparklinePoint[];
}
