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

/** The entries of a record; one whose day nobody wrote down is taken to have been there for long. */
export function datedEntries(
  { drafts }: ReadRecord,
  undated: EntryContent['occurredAt'],
): readonly EntryContent[] {
  // Only the missing day is filled in; kind and payload stay the pair they were.
  return drafts.map(
    (draft) => ({ ...draft, occurredAt: draft.occurredAt ?? undated }) as EntryContent,
  );
}
