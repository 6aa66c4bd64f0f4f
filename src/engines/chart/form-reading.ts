import type { CalendarDate, DayNumber } from '#domain/calendar.ts';
import type {
  DatedScore,
  ScreenerResult,
  SetAside,
  SuicideAnswer,
  UnscoredForm,
} from '#domain/chart-history.ts';
import type { ClinicalDefinitions } from '#domain/definitions.ts';
import type { InstrumentDefinition, InstrumentOptions, ItemAnswers } from '#domain/instrument.ts';

/** What is found while the forms of a chart are read; each list in order of day in the end. */
export interface FoundForms {
  readonly scores: DatedScore[];
  readonly unscored: UnscoredForm[];
  readonly suicideAnswers: SuicideAnswer[];
  readonly screeners: ScreenerResult[];
  readonly setAside: SetAside[];
}

/** One pass over the forms of a chart. */
export interface FormReading {
  readonly definitions: ClinicalDefinitions;
  /** What is known of the person that a scale may need. */
  readonly options: InstrumentOptions;
  readonly found: FoundForms;
}

/** One form: answers of one scale on one day, however they arrived. */
export interface Form {
  readonly definition: InstrumentDefinition;
  readonly day: DayNumber;
  readonly date: CalendarDate;
  readonly answers: ItemAnswers;
  readonly options: InstrumentOptions;
  readonly entryIds: readonly string[];
}

/** A total that was sent as such. */
export interface ReportedTotal {
  readonly entryId: string;
  readonly score: DatedScore;
}

/** Totals by scale and day. */
export type TotalsByDay = Map<string, ReportedTotal[]>;

/** The key of a scale and a day. */
export function keyOf(instrument: string, day: DayNumber): string {
  return `${instrument} ${day}`;
}
