import { z } from 'zod';
import type { Unknown } from '#domain/unknown.ts';
import { agreesWith } from './agrees-with.ts';

/** UUID of a chart, an account, an entry. Opaque, so it may stand in an address. */
export const idSchema = z.uuid();

/** `YYYY-MM-DD`, without a zone. */
export const calendarDateSchema = z.iso.date();

/** ISO 8601 with a zone. */
export const instantSchema = z.iso.datetime({ offset: true });

/** `2026`, `2026-05`, `2026-05-03`, or an instant. */
export const recordedTimeSchema = z.union([
  z.string().regex(/^\d{4}(-\d{2})?$/),
  calendarDateSchema,
  instantSchema,
]);

/** Days since 1970-01-01. */
export const dayNumberSchema = z.int();

const unknownSchema = agreesWith<Unknown>()(
  z.object({ kind: z.literal('unknown'), missing: z.array(z.string()).readonly() }),
);

/** A value, or what is missing to know it. */
export function knowable<Known extends z.ZodType>(known: Known) {
  return z.union([unknownSchema, known]);
}

/** A list that nobody changes. */
export function list<Member extends z.ZodType>(member: Member) {
  return z.array(member).readonly();
}
