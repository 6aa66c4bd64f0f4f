import { z } from 'zod';
import type { RecordedTime } from '#domain/calendar.ts';
import type { SentRecord } from './bundle-entry.ts';
import { isFhirDateTime, recordedTime } from './date-time.ts';
import { isJsonObject, type JsonObject } from './json-object.ts';
import { isAbsolute, localPart, referenceSchema } from './reference.ts';

/** What records refer to: kept while a bundle is read, so that the order in it does not matter. */
export interface RecordIndex {
  readonly add: (record: SentRecord) => void;
  readonly has: (reference: string) => boolean;
  readonly find: (reference: string) => JsonObject | undefined;
  readonly panelTime: (record: SentRecord) => RecordedTime | undefined;
  /** References of the Medications and Questionnaires that nothing asked for. */
  readonly unused: () => readonly string[];
}

/** Types that are kept whole because others are read through them. */
export const REFERRED_TO: readonly string[] = ['Medication', 'Questionnaire', 'Substance'];

const panelSchema = z.object({
  hasMember: z.array(referenceSchema),
  effectiveDateTime: z.string().optional(),
  effectiveInstant: z.string().optional(),
  effectivePeriod: z
    .object({ start: z.string().optional(), end: z.string().optional() })
    .optional(),
});

/** An empty index. */
export function createRecordIndex(): RecordIndex {
  const known = new Set<string>();
  const kept = new Map<string, SentRecord>();
  const panels = new Map<string, RecordedTime>();
  const used = new Set<SentRecord>();
  return {
    add: (record) => {
      for (const name of namesOf(record)) {
        known.add(name);
        if (REFERRED_TO.includes(record.type)) kept.set(name, record);
      }
      for (const [member, time] of membersOf(record)) panels.set(member, time);
    },
    has: (reference) => keysOf(reference).some((key) => known.has(key)),
    find: (reference) => {
      const record = keysOf(reference).flatMap((key) => kept.get(key) ?? [])[0];
      if (record !== undefined) used.add(record);
      return record?.resource;
    },
    panelTime: (record) => namesOf(record).flatMap((name) => panels.get(name) ?? [])[0],
    unused: () => {
      const records = new Set(kept.values());
      return [...records].filter((record) => !used.has(record)).map(({ reference }) => reference);
    },
  };
}

/** Every name under which a record may be referred to. */
function namesOf({ type, id, fullUrl, resource }: SentRecord): readonly string[] {
  const canonical = typeof resource.url === 'string' ? [resource.url] : [];
  const local = id === null ? [] : [`${type}/${id}`];
  return [...(fullUrl === null ? [] : [fullUrl]), ...local, ...canonical];
}

/** An address of another server names its record only in full. */
function keysOf(reference: string): readonly string[] {
  const bare = reference.replace(/\/_history\/.*$/u, '').replace(/\|.*$/u, '');
  const local = localPart(bare);
  return local === null || isAbsolute(bare) ? [bare] : [bare, local];
}

function membersOf({ type, resource }: SentRecord): readonly (readonly [string, RecordedTime])[] {
  if (type !== 'Observation' || !isJsonObject(resource) || !('hasMember' in resource)) return [];
  const { data } = panelSchema.safeParse(resource);
  const time =
    data?.effectiveDateTime ??
    data?.effectiveInstant ??
    data?.effectivePeriod?.end ??
    data?.effectivePeriod?.start;
  if (data === undefined || time === undefined || !isFhirDateTime(time)) return [];
  return data.hasMember.flatMap(({ reference }) =>
    reference === undefined
      ? []
      : keysOf(reference).map((key) => [key, recordedTime(time)] as const),
  );
}
