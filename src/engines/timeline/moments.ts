import type { DayNumber } from '#domain/calendar.ts';
import type { MarkStatus } from '#domain/timeline.ts';
import { lifeMoments } from './life-moments.ts';
import { medicationMoments } from './medication-moments.ts';
import { scoreMoments } from './score-moments.ts';
import { stepMoments } from './step-moments.ts';
import { therapyMoments } from './therapy-moments.ts';
import type { TimelineFacts } from './timeline-facts.ts';

/** One thing that is said: a row of the table, and mostly an event the keyboard can stand on. */
export interface Moment {
  readonly id: string;
  readonly lane: string;
  readonly day: DayNumber;
  /** Last day of a stretch; null while it goes on; absent for one day. */
  readonly until?: DayNumber | null;
  readonly status: MarkStatus;
  readonly what: string;
  readonly detail: string;
  readonly entryIds: readonly string[];
  readonly ownWords?: true;
  /** A row only: it has no mark of its own. */
  readonly rowOnly?: true;
  /** Written instead of the date: a date known only to the month or year. */
  readonly dateText?: string;
}

/** Everything that is said about a chart, in order of day, then of lane. */
export function moments(facts: TimelineFacts): readonly Moment[] {
  const all = [
    ...stepMoments(facts),
    ...scoreMoments(facts),
    ...medicationMoments(facts),
    ...therapyMoments(facts),
    ...lifeMoments(facts),
  ];
  // Stable: lanes keep their order within a day.
  return all.sort((a, b) => a.day - b.day);
}
