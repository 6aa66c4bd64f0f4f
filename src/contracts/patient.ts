import { z } from 'zod';
import { findingsSchema } from './findings.ts';
import { careOptionSchema, ruleResultSchema } from './rule-result.ts';
import { calendarDateSchema, idSchema, list, recordedTimeSchema } from './values.ts';
import { vocabularySchema } from './vocabulary.ts';

/** Who a page is about. */
export const patientHeaderSchema = z.object({
  id: idSchema,
  name: z.string(),
  birthDate: recordedTimeSchema.nullable(),
  sex: z.enum(['male', 'female']).nullable(),
  identifiers: list(z.object({ system: z.string().nullable(), value: z.string() })),
  demo: z.boolean(),
});

/** What was read to come to the findings, and what was left out of them. */
const whatWasReadSchema = z.object({
  entries: z.int(),
  /** Entry kinds with how many there are and when the latest happened. */
  kinds: list(z.object({ kind: z.string(), count: z.int(), latest: recordedTimeSchema })),
  /** Records that are kept but do not count, with the reason. */
  setAside: list(
    z.object({ entryId: idSchema, kind: z.string(), date: recordedTimeSchema, why: z.string() }),
  ),
});

/** One person: what is true, what could come next, and every rule's word on it. */
export const patientSchema = z.object({
  patient: patientHeaderSchema,
  asOf: calendarDateSchema,
  /** Last place taken in the chart: which state of it this is. */
  seq: z.int(),
  findings: findingsSchema,
  options: list(careOptionSchema),
  /** Every rule, in its own order: also the silent and the suppressed. */
  rules: list(ruleResultSchema),
  read: whatWasReadSchema,
  /** The person's latest own words that they shared; null where there are none. */
  ownWords: z.object({ text: z.string(), date: recordedTimeSchema }).nullable(),
  vocabulary: vocabularySchema,
});

export const patientParamsSchema = z.object({ patientId: idSchema });

export type PatientChart = z.output<typeof patientSchema>;
