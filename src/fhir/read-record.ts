import type { RecordedTime } from '#domain/calendar.ts';
import type { EntryContent } from './imported-entry.ts';
import type { DraftEntry } from './reading.ts';
import type { Reference } from './reference.ts';

/** A record that was understood, before it is known whose it is. */
export interface ReadRecord {
  readonly index: number;
  readonly type: string;
  readonly reference: string;
  readonly digest: string;
  readonly subject: Reference | null;
  readonly drafts: readonly DraftEntry[];
  readonly keys: readonly string[];
  /** `meta.lastUpdated` in milliseconds; 0 where it is not said. */
  readonly lastUpdated: number;
  readonly status: string;
}

/** The entries of a record; `undated` gives a day to one for which nobody wrote it down. */
export function datedEntries(
  { drafts }: ReadRecord,
  undated: (draft: DraftEntry) => RecordedTime,
): readonly EntryContent[] {
  return drafts.map((draft) => {
    const occurredAt = draft.occurredAt ?? undated(draft);
    // Only the missing day is filled in; kind and payload stay the pair they were.
    return { ...draft, occurredAt } as EntryContent;
  });
}
