import { z } from 'zod';
import { list } from './values.ts';

/** One scale as a page needs it: what its totals are called, and where its lines lie. */
export const scaleSchema = z.object({
  /** As shown: a short name. */
  name: z.string(),
  /** Lowest and highest total. */
  min: z.number(),
  max: z.number(),
  higherIsBetter: z.boolean(),
  /** From the mildest on; `from` and `to` both included. */
  bands: list(z.object({ name: z.string(), from: z.number(), to: z.number() })),
  /** Lowest total of the moderate band; null where the scale has no cut-offs. */
  moderateFrom: z.number().nullable(),
  /** Remission is at or under this; null where the scale has no cut-offs. */
  remissionUpTo: z.number().nullable(),
});

/** Names for the ids in a body, so that a page names no instrument, drug or therapy itself. */
export const vocabularySchema = z.object({
  /** By instrument id; every scale that the body mentions and that has a total. */
  scales: z.record(z.string(), scaleSchema),
  /** By instrument id, also those without a total. */
  instruments: z.record(z.string(), z.string()),
  /** By drug id: the name as it is written in a sentence. */
  medications: z.record(z.string(), z.string()),
  /** By therapy id: the short name. */
  therapies: z.record(z.string(), z.string()),
});

export type Scale = z.output<typeof scaleSchema>;
export type Vocabulary = z.output<typeof vocabularySchema>;
