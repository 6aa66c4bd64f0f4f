import type { DayNumber } from '#domain/calendar.ts';
import type { EntryKind, EntryPayloads } from '#domain/chart-entry.ts';
import type { Writer } from './course-plan.ts';

/** What goes into the chart: written down on a day, by someone. */
export type Happening = {
  readonly [K in EntryKind]: {
    readonly kind: K;
    readonly payload: EntryPayloads[K];
    readonly by: Writer;
    /** The day on which it is written down. */
    readonly day: DayNumber;
    /** The day it is about, where that is another one. */
    readonly about?: DayNumber;
    /** A name by which a later happening can amend this one. */
    readonly key?: string;
    readonly amends?: string;
  };
}[EntryKind];
