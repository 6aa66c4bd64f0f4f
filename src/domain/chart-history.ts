import type { CalendarDate, DayNumber } from './calendar.ts';
import type { Attendance, EntryOf, Homework } from './chart-entry.ts';
import type { Classification } from './instrument.ts';
import type { MedicationRole } from './medication.ts';
import type { RedFlag } from './score.ts';

/** A total that counts, on the day it was measured. */
export interface DatedScore {
  readonly instrument: string;
  readonly day: DayNumber;
  readonly date: CalendarDate;
  readonly total: number;
  readonly band: string | null;
  readonly positive: boolean | null;
  readonly kind: 'scored' | 'prorated' | 'reported';
  readonly entryIds: readonly string[];
}

/** A form or total that is kept and shown, but never scored. */
export interface UnscoredForm {
  readonly instrument: string;
  readonly day: DayNumber;
  readonly entryIds: readonly string[];
  readonly reason:
    | { readonly kind: 'not-scorable'; readonly missing: readonly number[] }
    | { readonly kind: 'out-of-range'; readonly sent: number };
}

/** An answer to an item about suicide. */
export interface SuicideAnswer {
  readonly instrument: string;
  readonly item: number;
  readonly value: number;
  readonly day: DayNumber;
  readonly entryIds: readonly string[];
}

/** A scale without a total (C-SSRS, ASQ, MDQ) and what it says. */
export interface ScreenerResult extends Classification {
  readonly instrument: string;
  readonly day: DayNumber;
  readonly flags: readonly RedFlag[];
  readonly entryIds: readonly string[];
}

/** A stretch of days at one daily dose, both ends included; `to` is null while it goes on. */
export interface DoseSpan {
  readonly from: DayNumber;
  readonly to: DayNumber | null;
  /** mg a day; null where the dose is not known. */
  readonly dailyDoseMg: number | null;
  readonly asNeeded: boolean;
  readonly entryId: string;
}

/** One drug taken without a break: its dose spans in order, each the day after the one before. */
export interface MedicationCourse {
  readonly drug: string | null;
  readonly name: string;
  readonly role: MedicationRole | null;
  readonly from: DayNumber;
  /** Last day taken; null while it goes on. */
  readonly to: DayNumber | null;
  readonly spans: readonly DoseSpan[];
  readonly stopReason: string | null;
}

export interface SessionMark {
  readonly day: DayNumber;
  readonly attendance: Attendance;
  readonly homework: Homework | null;
  readonly focus: string | null;
  readonly entryId: string;
}

/** A run of sessions of one therapy in which no two lie more than six weeks apart. */
export interface TherapyCourse {
  readonly modality: string | null;
  readonly name: string;
  readonly therapist: string | null;
  readonly sessions: readonly SessionMark[];
  readonly attended: number;
  readonly firstAttended: DayNumber;
  readonly lastAttended: DayNumber;
  /** Last session, where the therapy has stopped; null while it runs. */
  readonly endedAfter: DayNumber | null;
}

export type StepTreatment = 'none' | 'medication' | 'therapy' | 'combined';

/** What began a step. */
export interface StepCause {
  readonly act: 'started' | 'stopped' | 'raised';
  readonly kind: 'medication' | 'therapy';
  /** Drug or therapy id; null where it has none. */
  readonly id: string | null;
  readonly name: string;
  /** New daily dose of a start or raise, where known. */
  readonly doseMg: number | null;
}

/** A treatment step: from its first day to the day before the next step; null while it lasts. */
export interface TreatmentStep {
  readonly from: DayNumber;
  readonly to: DayNumber | null;
  readonly treatment: StepTreatment;
  readonly causes: readonly StepCause[];
}

/** A record that was read but does not count, with the reason. */
export interface SetAside {
  readonly entryId: string;
  readonly why: string;
}

/** The chart up to a day, sorted out but not yet judged. Everything in order of day. */
export interface ChartHistory {
  readonly asOf: DayNumber;
  readonly scores: readonly DatedScore[];
  readonly unscored: readonly UnscoredForm[];
  readonly suicideAnswers: readonly SuicideAnswer[];
  readonly screeners: readonly ScreenerResult[];
  readonly medications: readonly MedicationCourse[];
  readonly therapies: readonly TherapyCourse[];
  /** Sessions that did not take place and belong to no course. */
  readonly looseSessions: readonly SessionMark[];
  readonly steps: readonly TreatmentStep[];
  readonly conditions: readonly EntryOf<'condition'>[];
  readonly pastTrials: readonly EntryOf<'past-trial'>[];
  readonly adherence: readonly EntryOf<'adherence'>[];
  readonly tolerability: readonly EntryOf<'tolerability'>[];
  readonly preferences: readonly EntryOf<'preference'>[];
  readonly stressors: readonly EntryOf<'stressor'>[];
  readonly contacts: readonly EntryOf<'contact'>[];
  readonly sideEffects: readonly EntryOf<'side-effect'>[];
  readonly missedDoses: readonly EntryOf<'doses-missed'>[];
  readonly lifeEvents: readonly EntryOf<'life-event'>[];
  readonly ownWords: readonly EntryOf<'own-words'>[];
  readonly decisions: readonly EntryOf<'decision'>[];
  readonly goals: readonly EntryOf<'goal'>[];
  /** Appointments after `asOf`; the only thing taken from the future. */
  readonly planned: readonly EntryOf<'appointment'>[];
  readonly setAside: readonly SetAside[];
}
