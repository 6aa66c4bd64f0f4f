import type { CalendarDate } from './calendar.ts';
import type { Tolerability, TreatmentPreference } from './chart-entry.ts';
import type { ChartHistory, StepTreatment } from './chart-history.ts';
import type { Comorbidity } from './condition-code.ts';
import type { CutOffs, RiskTier } from './instrument.ts';
import type { Sex } from './patient.ts';
import type { Knowable } from './unknown.ts';

/** The latest score of a scale, with its age. Weeks and ages run to the day of assessment. */
export interface CurrentScore {
  readonly instrument: string;
  readonly total: number;
  readonly band: string | null;
  readonly positive: boolean | null;
  readonly date: CalendarDate;
  readonly ageDays: number;
  /** 14 days old or younger; an older one is missing to the B, M and N rules. */
  readonly current: boolean;
}

export interface SeverityFinding extends CurrentScore {
  readonly cutOffs: CutOffs;
}

export interface EpisodeFinding {
  readonly start: Knowable<CalendarDate>;
  readonly weeks: Knowable<number>;
  /** First episode is 1. */
  readonly ordinal: Knowable<number>;
  /** Two years or more, or a persistent-depression condition. */
  readonly chronic: Knowable<boolean>;
}

export interface StepFinding {
  readonly treatment: StepTreatment;
  /** First day of the step; null where nothing was ever given. */
  readonly since: CalendarDate | null;
  readonly weeks: number | null;
  /** Steps so far, this one included; 0 where nothing was ever given. */
  readonly ordinal: number;
}

export type TrajectoryKind =
  | 'relapse'
  | 'recurrence'
  | 'remission'
  | 'no-baseline'
  | 'baseline-too-low'
  | 'deterioration'
  | 'too-early'
  | 'early-improvement'
  | 'no-early-improvement'
  | 'no-response'
  | 'partial-response'
  | 'response';

export interface TrajectoryFinding {
  readonly kind: TrajectoryKind;
  readonly instrument: string;
  readonly baseline: number | null;
  readonly current: number;
  /** Negative when better; null where the baseline is missing or under the mild cut-off. */
  readonly percentChange: number | null;
  /** From the step's start to the current score; null where no step has begun. */
  readonly weeks: number | null;
  readonly date: CalendarDate;
  /** The score is 14 days old or younger. */
  readonly scoreIsCurrent: boolean;
  /** Readings in a row, up to the latest, that are worse than the baseline by the reliable change. */
  readonly deteriorationsInARow: number;
}

/** A remission that lasts: its first score, and how long to the latest one. */
export interface RemissionFinding {
  readonly since: CalendarDate;
  /** Whole months from the first score in remission to the day of assessment. */
  readonly months: number;
}

export interface MedicationTrialFinding {
  readonly drug: string;
  readonly dailyDoseMg: Knowable<number>;
  readonly startedOn: CalendarDate;
  readonly weeksSinceStart: number;
  readonly weeksAtEffectiveDose: Knowable<number>;
  /** Per cent of doses taken, own report; "unknown" where nobody asked since the drug's start. */
  readonly adherence: number | 'unknown';
  readonly adequate: Knowable<boolean>;
  /** The dose is at the high end of its usual range, or as high as the person tolerates. */
  readonly optimized: Knowable<boolean>;
  /** Days since the drug was started or its dose last raised. */
  readonly daysSinceStartOrRaise: number;
}

/** Failed trials, as far as the record decides: from `atLeast` to `atMost`. */
export interface FailedTrials {
  readonly atLeast: number;
  readonly atMost: number;
  /** Trials that could not be judged, and what each lacks. */
  readonly missing: readonly string[];
  readonly drugs: readonly string[];
}

export interface TherapyCourseFinding {
  readonly modality: string | null;
  readonly sessionsAttended: number;
  readonly adequate: boolean;
  /** The course runs now. */
  readonly running: boolean;
  /** Change since the course began, in per cent; null without a score at its start or since. */
  readonly percentChange: number | null;
}

export interface RiskFinding {
  readonly tier: RiskTier | 'unknown';
  readonly reasons: readonly string[];
  /** Day of the answer or screener that the tier rests on; null where the tier is none or unknown. */
  readonly since: CalendarDate | null;
  /** A screener has been done, and no positive item has come after it. */
  readonly screened: boolean;
  /** The last screener is high, or acute. */
  readonly screenerHigh: boolean;
  /** Answers about suicide since the last screener that call for one; null where nothing asked. */
  readonly positiveAnswers: number | null;
}

/** What the last response in an earlier trial says for choosing again. */
export interface PastResponse {
  readonly drug: string;
  readonly outcome: 'response' | 'no-response';
}

export interface ContactFinding {
  readonly last: CalendarDate | null;
  /** Visits, calls and sessions that took place in the past 30 days. */
  readonly inPast30Days: number;
  /** Days since the last contact; null where none is on record. */
  readonly daysSince: number | null;
}

/**
 * What is true of this person on this day. Each finding may be unknown, and says what is missing.
 * Rules read these and compute nothing.
 */
export interface Findings {
  readonly severity: Knowable<SeverityFinding>;
  readonly episode: Knowable<EpisodeFinding>;
  readonly step: StepFinding;
  readonly trajectory: Knowable<TrajectoryFinding>;
  /** Null unless the latest depression score is in remission. */
  readonly remission: RemissionFinding | null;
  /** Null where no antidepressant is taken. */
  readonly medicationTrial: MedicationTrialFinding | null;
  readonly failedMedicationTrials: Knowable<number>;
  readonly failedTrials: FailedTrials;
  readonly pastResponses: readonly PastResponse[];
  readonly therapyCourse: TherapyCourseFinding;
  readonly psychotherapyThisEpisode: Knowable<boolean>;
  readonly comorbidity: readonly Comorbidity[];
  readonly psychoticFeatures: boolean;
  readonly catatonia: boolean;
  readonly risk: RiskFinding;
  readonly preference: TreatmentPreference | 'unknown';
  readonly tolerability: Tolerability | 'unknown';
  readonly stressor: boolean | 'unknown';
  readonly contact: ContactFinding;
  /** Years; unknown without a birth date. */
  readonly age: Knowable<number>;
  readonly sex: Sex | 'unknown';
  /** Latest score of every scale on record, by instrument id. */
  readonly scores: Readonly<Record<string, CurrentScore>>;
  /** Latest answer of every scale without a total, by instrument id: positive, or not. */
  readonly screens: Readonly<Record<string, boolean>>;
}

/** The answer of `assessChart`: the same for page, caseload, FHIR, command line and simulator. */
export interface ChartAssessment {
  readonly asOf: CalendarDate;
  readonly findings: Findings;
  readonly history: ChartHistory;
}
