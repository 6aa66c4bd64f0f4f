import { z } from 'zod';
import { idSchema, list } from './values.ts';

/**
 * What became of one file. The file is the whole body of the request, as `application/fhir+json`
 * or `application/json`; it is read as it arrives, so bytes sent are bytes read. A file with an
 * error is refused whole with `problems`, each with its path, and nothing is written.
 */
export const importReportSchema = z.object({
  /** Charts that this file touched: each links to its page. */
  charts: list(
    z.object({
      patientId: idSchema,
      name: z.string(),
      /** The chart did not exist before. */
      created: z.boolean(),
      entriesAdded: z.int(),
      /** Known already, with the same content: nothing was written for them. */
      entriesUnchanged: z.int(),
      /** Known already, with other content: the new version amends the old one. */
      entriesAmended: z.int(),
    }),
  ),
  /** Resources in the file. */
  resources: z.int(),
  /** Resources that were read, by type. */
  read: list(z.object({ resourceType: z.string(), count: z.int() })),
  /** Resources and parts that were not understood, each with the reason. */
  ignored: list(z.object({ reference: z.string(), why: z.string() })),
  /** Kept as sent and never scored: impossible values. */
  flagged: list(z.object({ reference: z.string(), why: z.string() })),
});

export type ImportReport = z.output<typeof importReportSchema>;
