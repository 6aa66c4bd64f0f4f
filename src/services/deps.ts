import type { DatabasePool } from '#db/open-pool.ts';
import type { Instant } from '#domain/calendar.ts';
import type { ClinicalDefinitions } from '#domain/definitions.ts';

/** What the acts work with: the memory, the clinical content, the clock. */
export interface Deps {
  readonly pool: DatabasePool;
  readonly content: ClinicalDefinitions;
  /** Now, with the offset of the place, so that its first ten characters are the local date. */
  readonly now: () => Instant;
}
