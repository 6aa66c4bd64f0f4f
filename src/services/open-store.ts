import type { DataHold } from '#db/embedded/owner-lock.ts';
import { type OpenDatabase, openDatabase } from '#db/open-database.ts';
import { storeFolder } from './hold-store.ts';
import type { StorePlace } from './store-place.ts';

export type Store = OpenDatabase;

/**
 * Opens the store at its place. A server passes the hold it took first; a command passes none and,
 * while a server runs, works beside it on the same database.
 *
 * @throws AppError `unavailable` with one line for a person.
 */
export async function openStore(place: StorePlace, hold: DataHold | null): Promise<Store> {
  return openDatabase({
    dataDir: hold?.dataDir ?? (await storeFolder(place)),
    whenHeld: 'join',
    ...(hold === null ? {} : { hold }),
    ...(place.databaseUrl === undefined ? {} : { databaseUrl: place.databaseUrl }),
    ...(place.databaseAppUrl === undefined ? {} : { databaseAppUrl: place.databaseAppUrl }),
  });
}
