import { z } from 'zod';
import type { JsonObject } from './json-object.ts';
import { referenceSchema } from './reference.ts';

/** One entry of a bundle as it came in. */
export interface BundleEntry {
  /** Place in the bundle, from 0. */
  readonly index: number;
  readonly entry: unknown;
}

/** A resource of a bundle with what is needed to name it. */
export interface SentRecord {
  readonly index: number;
  /** `entry[3].resource`. */
  readonly path: string;
  readonly type: string;
  readonly id: string | null;
  readonly fullUrl: string | null;
  /** `Observation/obs-1`, or what comes nearest to it. */
  readonly reference: string;
  readonly resource: JsonObject;
}

const subjectSchema = z.object({
  subject: referenceSchema.optional(),
  patient: referenceSchema.optional(),
});

/** Whom a record is about, as it says; null where it does not. */
export function subjectOf(resource: JsonObject): z.output<typeof referenceSchema> | null {
  const { data } = subjectSchema.safeParse(resource);
  return data?.subject ?? data?.patient ?? null;
}
