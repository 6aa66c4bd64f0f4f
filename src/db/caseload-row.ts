import type { CalendarDate } from '#domain/calendar.ts';
import type { StepTreatment } from '#domain/chart-history.ts';
import type { TrajectoryKind } from '#domain/findings.ts';
import type { RiskTier } from '#domain/instrument.ts';

/** Why a row stands where it stands: a message and what goes into it, dates as dates. */
export type CaseloadReason = {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number | null>>;
};

/** A score of the past twelve months: when, and the total. */
export type SparklinePoint = readonly [CalendarDate, number];

/** What is being done, with dates instead of weeks, so that it stays true tomorrow. */
export type TreatmentNow = {
  readonly medications: readonly {
    readonly name: string;
    readonly dailyDoseMg: number | null;
    readonly since: CalendarDate;
  }[];
  readonly therapies: readonly {
    readonly name: string;
    readonly sessionsAttended: number;
    readonly endedOn: CalendarDate | null;
  }[];
};

/**
 * What the caseload keeps of one chart. Everything that time alone changes is a date: the query
 * compares it with today.
 */
export type CaseloadRow = {
  readonly patientId: string;
  /** The version of the chart that this was computed from. */
  readonly chartVersion: number;
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
};
