import type { EntryKind, EntryPayloads, Tolerability } from '#domain/chart-entry.ts';
import type { Comorbidity } from '#domain/condition-code.ts';
import type { Sex } from '#domain/patient.ts';
import type { Role } from '#domain/role.ts';

/** Weeks since the first visit; a fraction is a day within the week. */
export type Week = number;

/** Who wrote something down. */
export type Writer = Exclude<Role, 'administrator'>;

/** Anything of any kind that happens once, in a week of the course. */
export type Moment = {
  readonly [K in EntryKind]: {
    readonly week: Week;
    readonly by: Writer;
    /** Also when the clinic is closed: someone is on call. */
    readonly onCall?: true;
    readonly kind: K;
    readonly payload: EntryPayloads[K];
  };
}[EntryKind];

export interface EpisodePlan {
  /** Weeks from the onset to the first visit. */
  readonly onset: Week;
  /** The person knows the month and no more. */
  readonly onsetIsMonth?: true;
  /** Episodes before this one, as the person tells them. */
  readonly earlier?: number;
  readonly persistent?: true;
  /** It is over since this week; the next one began in the other. */
  readonly ended?: { readonly week: Week; readonly next: Week };
}

export interface MedicationPlan {
  /** Id of the formulary. */
  readonly drug: string;
  /** mg a day, from a week on; the first starts it. */
  readonly doses: readonly (readonly [from: Week, mg: number])[];
  /** The week of the last dose. */
  readonly stop?: { readonly week: Week; readonly reason: string };
  readonly note?: string;
  /** Someone else started it; it is known by report alone. */
  readonly reported?: true;
  /** Per cent taken, as the person reports it; absent: nobody asks. */
  readonly taken?: number;
  /** Absent: nobody asks. */
  readonly tolerated?: Tolerability;
  readonly effects?: readonly SideEffectPlan[];
  /** Days without it. */
  readonly missed?: readonly {
    readonly week: Week;
    readonly days: number;
    readonly reason: string;
  }[];
}

export interface SideEffectPlan {
  readonly name: string;
  /** 0 to 6. */
  readonly burden: number;
  readonly from: Week;
  /** Absent: it goes on. */
  readonly to?: Week;
}

export interface TherapyPlan {
  /** Id of the therapy. */
  readonly therapy: string;
  readonly from: Week;
  readonly everyDays: number;
  /** Another interval from a week on. */
  readonly later?: readonly [from: Week, everyDays: number];
  readonly planned: number;
  /** Part of the sessions that the person does not come to; absent: few. */
  readonly missed?: number;
  /** Ended before all planned sessions took place. */
  readonly ended?: { readonly week: Week; readonly reason: string };
}

/** A scale beside the leading one. */
export interface ScalePlan {
  readonly instrument: string;
  /** How heavy it is beside the depression: 1 is the same part of its range. */
  readonly share: number;
  /** Part of its range that is left when nothing of the depression is; absent: none. */
  readonly least?: number;
  /** At the first visit, and then at every so many; 0: at the first alone. */
  readonly everyVisits: number;
}

export interface VisitPlan {
  /** From a week on, every so many days. */
  readonly every: readonly (readonly [from: Week, days: number])[];
  /** Days from the latest visit to today; absent: as it falls. */
  readonly lastDaysAgo?: number;
  /** Stretches without visit, session or form. */
  readonly away?: readonly (readonly [from: Week, to: Week])[];
  /** Nobody ever asks for a score. */
  readonly unmeasured?: true;
  /** Days from today to the next visit; absent: none is agreed. */
  readonly nextInDays?: number;
}

/** What a C-SSRS screener came to. */
export type ScreenerLevel = 'none' | 'low' | 'moderate' | 'high';

/** The course of one virtual patient: what is to be written into the chart, week by week. */
export interface CoursePlan {
  /** From the first visit to today. */
  readonly weeks: Week;
  readonly age: number;
  readonly sex?: Sex;
  readonly episode: EpisodePlan;
  /** PHQ-9 total in a week, straight lines between, the last one held. */
  readonly course: readonly (readonly [week: Week, total: number])[];
  /** Scores lie exactly on the course instead of around it. */
  readonly exact?: true;
  readonly visits: VisitPlan;
  readonly medications?: readonly MedicationPlan[];
  readonly therapies?: readonly TherapyPlan[];
  readonly scales?: readonly ScalePlan[];
  readonly beside?: readonly Comorbidity[];
  /** Item 9 of the form in these weeks; 0 in all others. */
  readonly item9?: readonly (readonly [week: Week, answer: number])[];
  /** Filled in at home on any day, apart from the visits. */
  readonly formsAtHome?: readonly { readonly week: Week; readonly item9: number }[];
  readonly screeners?: readonly (readonly [week: Week, level: ScreenerLevel])[];
  /** What is agreed at the second visit; absent: one of the usual goals. */
  readonly goal?: string;
  /** Things that happen in life, besides the moments; absent: as many as usual. */
  readonly lifeEvents?: number;
  /** Lines of own words; absent: none. */
  readonly ownWords?: number;
  readonly moments?: readonly Moment[];
}
