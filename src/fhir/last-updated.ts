import { z } from 'zod';
import type { JsonObject } from './json-object.ts';

const metaSchema = z.object({ meta: z.object({ lastUpdated: z.string() }) });

/** `meta.lastUpdated` in milliseconds; 0 where it is not said. */
export function lastUpdatedOf(resource: JsonObject): number {
  const moment = Date.parse(metaSchema.safeParse(resource).data?.meta.lastUpdated ?? '');
  return Number.isNaN(moment) ? 0 : moment;
}
