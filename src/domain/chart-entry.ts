import type { CalendarDate, Instant, RecordedTime } from './calendar.ts';
import type { ConditionCode } from './condition-code.ts';
import type { InstrumentOptions, ItemAnswers } from './instrument.ts';
import type { OptionCode } from './option.ts';
import type { Role } from './role.ts';

/** Who wrote an entry. `import` and `simulator` are programs acting for an account. */
export interface Author {
  readonly accountId: string | null;
  readonly role: Role | 'import' | 'simulator';
  readonly display: string;
}

/** Where an imported entry came from, kept so that importing twice changes nothing. */
export interface EntryOrigin {
  readonly source: 'fhir';
  /** `Observation/obs-1`, as the sender names it. */
  readonly reference: string;
  /** SHA-256 of the record as sent, hex; another digest for the same reference amends. */
  readonly digest: string;
}

interface Envelope {
  /** UUID v7, made by whoever writes: the key of an idempotent retry. */
  readonly id: string;
  readonly clinicId: string;
  readonly patientId: string;
  /** Place in the chart, from 1, without gaps. */
  readonly seq: number;
  /** When it happened; for a stopped medicine the last day taken. */
  readonly occurredAt: RecordedTime;
  readonly recordedAt: Instant;
  readonly author: Author;
  /** The entry that this one replaces. */
  readonly amends?: string;
  readonly origin?: EntryOrigin;
}

/** A medicine as it was written down; `drug` is null where no formulary entry matched. */
interface MedicationNamed {
  readonly drug: string | null;
  readonly name: string;
}

interface Dosed extends MedicationNamed {
  /** mg a day; null where the dose is not known. */
  readonly dailyDoseMg: number | null;
  readonly asNeeded?: boolean;
  readonly note?: string;
}

export type Tolerability = 'good' | 'burdensome' | 'intolerable';
export type TreatmentPreference = 'therapy' | 'medication' | 'both' | 'none';
export type Attendance = 'attended' | 'missed' | 'cancelled' | 'not-recorded';
export type Homework = 'done' | 'partly' | 'not-done' | 'none-set';

/** What each kind of entry says. One member here, one schema in contracts, one place in the fold. */
export interface EntryPayloads {
  /** A form answered in Duet or received with its items. */
  readonly 'instrument-response': {
    readonly instrument: string;
    readonly items: ItemAnswers;
    readonly options?: InstrumentOptions;
  };
  /** A total from elsewhere, kept as sent; outside the scale's range it is never scored. */
  readonly 'reported-score': { readonly instrument: string; readonly total: number };
  /**
   * One item from elsewhere, scored as the scale counts it (after reversal, where
   * `instrument-response` holds what was ticked). Items of one scale and day are read as one form.
   */
  readonly 'reported-item': {
    readonly instrument: string;
    readonly item: number;
    readonly value: number;
  };
  readonly 'medication-started': Dosed;
  readonly 'medication-changed': Dosed;
  /** `occurredAt` is the last day taken. */
  readonly 'medication-stopped': MedicationNamed & { readonly reason?: string };
  /** A medicine known by report, at one dose from `occurredAt` on. */
  readonly 'medication-reported': Dosed & {
    /** Last day taken; absent: goes on, or to the next report of the same drug. */
    readonly until?: RecordedTime;
    /** It has ended, on a day that nobody recorded. */
    readonly endedUnknown?: boolean;
  };
  /** A dose that was given and seen (infusion, nasal spray, ward). `doseMg` of that one dose. */
  readonly 'dose-given': MedicationNamed & { readonly doseMg: number | null };
  /** Days without the medicine, from `occurredAt` to `lastDay`. */
  readonly 'doses-missed': MedicationNamed & {
    readonly lastDay: CalendarDate;
    readonly reason?: string;
  };
  /** Per cent of doses taken over the past 30 days, 0 to 100, own report. */
  readonly adherence: { readonly percent: number };
  readonly tolerability: { readonly level: Tolerability };
  readonly 'side-effect': {
    readonly name: string;
    /** Reported burden, 0 to 6. */
    readonly burden: number;
    /** Last day; absent: goes on. */
    readonly until?: CalendarDate;
  };
  readonly 'past-trial': MedicationNamed & {
    readonly adequate: boolean | 'unknown';
    readonly outcome: 'no-response' | 'response' | 'unknown';
    /** `occurredAt` says when it began only if this is true. */
    readonly dated: boolean;
    readonly until?: RecordedTime;
  };
  readonly 'therapy-started': {
    readonly modality: string | null;
    readonly name: string;
    readonly therapist?: string;
    readonly plannedSessions?: number;
    readonly intervalDays?: number;
  };
  readonly 'therapy-session': {
    readonly modality: string | null;
    readonly name: string;
    readonly attendance: Attendance;
    readonly homework?: Homework;
    readonly focus?: string;
  };
  readonly 'therapy-ended': {
    readonly modality: string | null;
    readonly name: string;
    readonly reason?: string;
  };
  readonly contact: {
    readonly channel: 'visit' | 'phone' | 'video' | 'message' | 'unknown';
    readonly reached: boolean;
    readonly summary?: string;
  };
  readonly condition: {
    readonly code: ConditionCode | null;
    readonly text: string;
    readonly status: 'active' | 'resolved';
    readonly onset: RecordedTime | null;
    readonly abatement?: RecordedTime;
    readonly psychoticFeatures?: boolean;
  };
  readonly allergy: MedicationNamed & { readonly reaction?: string };
  readonly preference: { readonly treatment: TreatmentPreference };
  /** Whether something in life weighs heavily now; asked before a taper. */
  readonly stressor: { readonly present: boolean; readonly text?: string };
  readonly goal: { readonly text: string; readonly status: 'active' | 'reached' | 'left' };
  readonly 'care-plan': { readonly title: string; readonly text?: string };
  readonly 'life-event': { readonly text: string };
  /** The person's own words, verbatim, shared with the team. */
  readonly 'own-words': { readonly text: string };
  readonly decision: {
    readonly option: OptionCode;
    readonly because: readonly string[];
    readonly text: string;
  };
  readonly note: { readonly text: string };
  readonly appointment: {
    readonly what: 'session' | 'visit' | 'measure';
    readonly modality?: string;
    readonly instrument?: string;
  };
  /** The amended entry was wrong as a whole and counts no more. */
  readonly retraction: { readonly reason: string };
}

export type EntryKind = keyof EntryPayloads;

/** One line of the chart. Nothing is updated, nothing deleted; a mistake is amended. */
export type ChartEntry = {
  [K in EntryKind]: Envelope & { readonly kind: K; readonly payload: EntryPayloads[K] };
}[EntryKind];

/** A chart entry before the memory has given it its place. */
export type NewChartEntry = {
  [K in EntryKind]: Omit<Envelope, 'seq'> & {
    readonly kind: K;
    readonly payload: EntryPayloads[K];
  };
}[EntryKind];

export type EntryOf<K extends EntryKind> = Extract<ChartEntry, { readonly kind: K }>;
