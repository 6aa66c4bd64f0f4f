import type { z } from 'zod';
import type { Problem } from '#domain/app-error.ts';
import type { RecordedTime } from '#domain/calendar.ts';
import type { ClinicalDefinitions } from '#domain/definitions.ts';
import type { EntryContent } from './imported-entry.ts';
import type { JsonObject } from './json-object.ts';
import { problemsOf } from './resource-schema.ts';

/** An entry whose day nobody wrote down may still be one: a condition, an allergy. */
export type DraftEntry = EntryContent extends infer E
  ? E extends EntryContent
    ? Omit<E, 'occurredAt'> & { readonly occurredAt: RecordedTime | null }
    : never
  : never;

/** What a record comes to. */
export type Reading =
  /** Understood; `left` names the parts that were not. No entries: it speaks through other records. */
  | {
      readonly kind: 'entries';
      readonly entries: readonly DraftEntry[];
      readonly left: readonly string[];
    }
  | { readonly kind: 'ignored'; readonly why: string }
  /** It needs another record of the bundle, which may come later. */
  | { readonly kind: 'waits' }
  /** It is no valid record: the whole input is refused. Paths start at the record. */
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] };

/** What a reader may look at beside its own record. */
export interface ReadContext {
  readonly content: ClinicalDefinitions;
  /** Every record has been seen: what is not found now is not there. */
  readonly complete: boolean;
  /** A Medication or Questionnaire that this record refers to: contained in it, or in the bundle. */
  readonly find: (reference: string) => JsonObject | undefined;
  /** Whether a record of any type is in the bundle. */
  readonly has: (reference: string) => boolean;
  /** When the panel that has this record as a member took place. */
  readonly panelTime: RecordedTime | undefined;
}

/** Reads one type of resource. Registered in `resources/index.ts`. */
export interface ResourceReader {
  readonly resourceType: string;
  readonly fromFhir: (resource: JsonObject, context: ReadContext) => Reading;
}

/** A reader that parses with its schema first; what fails makes the input invalid. */
export function resourceReader<T>(
  resourceType: string,
  schema: z.ZodType<T>,
  read: (resource: T, context: ReadContext) => Reading,
): ResourceReader {
  return {
    resourceType,
    fromFhir: (resource, context) => {
      const parsed = schema.safeParse(resource);
      if (parsed.success) return read(parsed.data, context);
      return { kind: 'invalid', problems: problemsOf(parsed.error, '') };
    },
  };
}

export function entries(...read: readonly DraftEntry[]): Reading {
  return { kind: 'entries', entries: read, left: [] };
}

export function ignored(why: string): Reading {
  return { kind: 'ignored', why };
}

export const WAITS: Reading = { kind: 'waits' };
export const NO_MAPPING: Reading = ignored('no mapping');
export const NO_DATE: Reading = ignored('no date');
