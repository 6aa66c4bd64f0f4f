import type { DataHold } from '#db/embedded/owner-lock.ts';
import { migrate } from '#db/migrate.ts';
import { openPool } from '#db/open-pool.ts';
import type { Instant } from '#domain/calendar.ts';
import { clinicalContent } from './clinical-content.ts';
import type { Deps } from './deps.ts';
import { openStore, type Store } from './open-store.ts';
import type { StorePlace } from './store-place.ts';

/** Everything the acts need, open until `close`. */
export interface OpenDuet {
  readonly deps: Deps;
  readonly store: Store;
  /** Names of the steps of the schema that this opening applied. */
  readonly migrated: readonly string[];
  close(): Promise<void>;
}

/**
 * Opens the store, brings its schema up to this program, and readies the acts. A server passes the
 * hold it took; a command passes none and works beside a server that runs.
 *
 * @throws AppError `unavailable` with one line for a person
 */
export async function openDuet(
  place: StorePlace,
  now: () => Instant,
  hold: DataHold | null = null,
): Promise<OpenDuet> {
  return await readyDuet(await openStore(place, hold), now);
}

/** The same on a store that is open already. */
export async function readyDuet(store: Store, now: () => Instant): Promise<OpenDuet> {
  try {
    const migrated = await migrate(store.adminConnection);
    const pool = openPool(store.appConnection);
    return {
      deps: { pool, content: clinicalContent(), now },
      store,
      migrated,
      close: async () => {
        await pool.destroy();
        await store.stop();
      },
    };
  } catch (error) {
    await store.stop();
    throw error;
  }
}
