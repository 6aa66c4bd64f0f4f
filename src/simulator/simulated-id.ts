import type { Instant } from '#domain/calendar.ts';
import { uuidV7 } from '#domain/uuid-v7.ts';
import type { Rng } from './sfc32.ts';

const RANDOM_BYTES = 10;

/** A UUID v7 of a moment, the same for the same numbers. */
export function simulatedId(at: Instant, rng: Rng): string {
  const bytes = Uint8Array.from({ length: RANDOM_BYTES }, () => Math.floor(rng() * 256));
  return uuidV7(Date.parse(at), bytes);
}
