import { z } from 'zod';
import { chartEntrySchema } from './chart-entry.ts';
import { patientHeaderSchema } from './patient.ts';
import { instantSchema, list } from './values.ts';

/** Everything on record about one person, in order of `seq`. */
export const chartExportSchema = z.object({
  format: z.literal('duet-chart'),
  formatVersion: z.literal(1),
  exportedAt: instantSchema,
  clinic: z.object({ name: z.string(), demo: z.boolean() }),
  patient: patientHeaderSchema,
  entries: list(chartEntrySchema),
});
