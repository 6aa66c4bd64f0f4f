import type { CalendarDate, DayNumber } from './calendar.ts';
import type { ReadoutData } from './timeline-readout.ts';

/**
 * The combined timeline as plain data: what the page, the print and the SVG file draw, and what the
 * table and the keyboard read. Everything is in px from the top left corner; text stands on its
 * baseline. It holds no functions and travels as JSON.
 */
export interface TimelineLayout {
  readonly view: TimelineView;
  readonly width: number;
  readonly height: number;
  /** The part where x is time; lane names stand left of it (desk, print) or in it (phone). */
  readonly plot: PlotArea;
  readonly range: TimelineRangeShown;
  readonly ticks: readonly TimelineTick[];
  readonly lanes: readonly TimelineLane[];
  /** Back to front: draw them in this order. */
  readonly shapes: readonly TimelineShape[];
  /** What is drawn, in order of time, then of lane: what the keyboard moves through. */
  readonly events: readonly TimelineEvent[];
  readonly readout: ReadoutData;
  /** In order of time; gaps and missed things are rows, planned ones come last. */
  readonly table: TimelineTable;
  /** Two sentences for `role="group"` and for the SVG's description. */
  readonly summary: string;
  /** "Both treatments, one time axis", and the sentence that says what the picture cannot. */
  readonly title: string;
  readonly honesty: string;
  /** What the marks in this picture mean; only those that occur. */
  readonly key: readonly TimelineKeyEntry[];
  /** Sentences on what the picture leaves out for want of room; the table has it. */
  readonly notes: readonly string[];
  /** Scales with a score on record; those shown have a panel. The picker offers the rest. */
  readonly instruments: readonly TimelineInstrument[];
  /** Drugs that share a lane for want of room: former ones over many years, others beside the treatment. */
  readonly earlierMedicines: { readonly count: number; readonly open: boolean } | null;
  /** The whole record in small, for the strip that zooms. */
  readonly overview: TimelineOverview;
}

export type TimelineSetting = 'desk' | 'phone' | 'print';
export type TimelineRegister = 'clinician' | 'patient';

/** A named stretch, or one of the reader's own (both days included, four weeks at least). */
export type TimelineRange =
  | 'three-months'
  | 'episode'
  | 'all'
  | { readonly from: CalendarDate; readonly to: CalendarDate };

/** What the picture is drawn for. */
export interface TimelineView {
  /** Width of the whole picture, px; 280 is the least that is drawn. */
  readonly width: number;
  readonly setting: TimelineSetting;
  readonly register: TimelineRegister;
  readonly range: TimelineRange;
  /** Instrument ids of the panels, at most two; absent: the depression scale, then the next. */
  readonly instruments?: readonly string[];
  /** Draws every drug in a lane of its own. */
  readonly earlierMedicinesOpen?: boolean;
  /** px; what does not fit goes: second panel, side effects, life (print). */
  readonly maxHeight?: number;
}

export interface PlotArea {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Days at the edges of the plot; x is linear between them. */
export interface TimelineRangeShown {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly today: DayNumber;
  /** The record's own edges: how far one can pan and zoom. */
  readonly extent: { readonly from: DayNumber; readonly to: DayNumber };
}

export interface TimelineTick {
  readonly day: DayNumber;
  readonly x: number;
  /** "Aug", or "2027" at January; empty where there is no room for a name. */
  readonly label: string;
}

export type LaneKind =
  | 'steps'
  | 'score'
  | 'medication'
  | 'therapy'
  | 'side-effects'
  | 'life'
  | 'plan';

export interface TimelineLane {
  /** `score:phq-9`, `medication:sertraline`: stable for one chart. */
  readonly id: string;
  readonly kind: LaneKind;
  readonly name: string;
  readonly top: number;
  readonly bottom: number;
}

/** General law: filled = happened, hollow = did not happen, dashed = not known or planned. */
export type MarkStatus = 'happened' | 'did-not-happen' | 'not-known' | 'planned';

/** One thing the keyboard can stand on. */
export interface TimelineEvent {
  readonly id: string;
  readonly day: DayNumber;
  readonly date: CalendarDate;
  readonly lane: string;
  readonly status: MarkStatus;
  /** "PHQ-9 11" · "CBT session 15" · "Sertraline 100 mg". */
  readonly what: string;
  readonly detail: string;
  /** "Step 3, week 7.6"; null before the first step. */
  readonly stepAndWeek: string | null;
  readonly entryIds: readonly string[];
  /** Where the focus ring goes. */
  readonly at: { readonly x: number; readonly y: number };
}

export interface TimelineTable {
  readonly columns: { readonly [K in 'date' | 'what' | 'detail' | 'stepAndWeek']: string };
  readonly rows: readonly TimelineRow[];
}

export interface TimelineRow {
  readonly status: MarkStatus;
  readonly day: DayNumber;
  /** "20 Nov 2026", or "29 Jun to 10 Aug 2026" for a stretch. */
  readonly dateText: string;
  readonly what: string;
  readonly detail: string;
  readonly stepAndWeek: string;
  /** A person's own words stand in the voice font. */
  readonly ownWords: boolean;
  /** Null for a row that is no event, such as a gap. */
  readonly eventId: string | null;
}

/** A mark and what it means; the shapes stand in a box of `KEY_MARK` px. */
export interface TimelineKeyEntry {
  readonly text: string;
  readonly shapes: readonly TimelineShape[];
}

export const KEY_MARK = { width: 22, height: 14 } as const;

export interface TimelineInstrument {
  readonly id: string;
  readonly name: string;
  readonly shown: boolean;
}

/** Days, and scores as a share of the scale (0 to 1, 1 is its highest total). */
export interface TimelineOverview {
  readonly scores: readonly { readonly day: DayNumber; readonly share: number }[];
  readonly medications: readonly { readonly from: DayNumber; readonly to: DayNumber }[];
  readonly sessions: readonly DayNumber[];
}

/** What a mark means; its look follows from this name alone, in every drawing. */
export const MARK_ROLES = [
  'band-0',
  'band-1',
  'band-2',
  'band-3',
  'band-4',
  'panel-frame',
  'month-line',
  'step-chip',
  'step-line',
  'target-line',
  'half-way-line',
  'score-line',
  'score-dot',
  'score-dot-dense',
  'score-ring',
  'stable-line',
  'item-flag',
  'item-stem',
  'item-tag',
  'not-scorable',
  'out-of-range',
  'gap-bracket',
  'dose-fill',
  'dose-line',
  'dose-unknown',
  'dose-as-needed',
  'dose-folded',
  'dose-stop',
  'dose-missed',
  'course-line',
  'course-planned',
  'course-end',
  'course-cut',
  'session-attended',
  'session-missed',
  'session-cancelled',
  'session-stroke',
  'session-not-recorded',
  'session-planned',
  'session-block',
  'homework-done',
  'homework-open',
  'effect-bar',
  'life-dot',
  'own-words-mark',
  'decision-mark',
  'screener-mark',
  'drop-line',
  'today-line',
  'today-pill',
  'future-hatch',
  'planned-mark',
  'planned-stem',
] as const;

export type MarkRole = (typeof MARK_ROLES)[number];

/** What a text says; colour, weight and face follow from this name. */
export const TEXT_ROLES = [
  'lane-name',
  'lane-note',
  'month-label',
  'year-label',
  'today-label',
  'step-title',
  'step-result',
  'planned-title',
  'planned-note',
  'planned-label',
  'band-name',
  'band-threshold',
  'panel-note',
  'target-label',
  'half-way-label',
  'score-label',
  'score-label-strong',
  'item-label',
  'mark-question',
  'unscored-label',
  'gap-label',
  'dose-label',
  'dose-note',
  'session-number',
  'effect-label',
  'life-label',
  'own-words-label',
  'decision-label',
  'screener-label',
  'more-label',
] as const;

export type TextRole = (typeof TEXT_ROLES)[number];

interface ShapeBase {
  /** The event that this shape belongs to. */
  readonly event?: string;
}

interface MarkBase extends ShapeBase {
  readonly role: MarkRole;
}

export type TimelineShape =
  | (MarkBase & {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius?: number;
    })
  | (MarkBase & {
      readonly kind: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
    })
  | (MarkBase & { readonly kind: 'path'; readonly d: string })
  | (MarkBase & {
      readonly kind: 'circle';
      readonly cx: number;
      readonly cy: number;
      readonly r: number;
    })
  | TimelineText;

export interface TimelineText extends ShapeBase {
  readonly kind: 'text';
  readonly role: TextRole;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** px */
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** A 3 px outline of the ground, for text that stands over lines. */
  readonly halo: boolean;
}
