import { chooseDataFolder } from '#db/embedded/data-folder.ts';
import { type DataHold, holdDataFolder } from '#db/embedded/owner-lock.ts';
import { serverAccount } from '#db/embedded/server-account.ts';
import type { StorePlace } from './store-place.ts';

/**
 * Makes this process the only Duet on the data folder, before anything is started; null when the
 * data lie on a PostgreSQL of the user's own, which several Duets may share.
 *
 * @throws AppError `unavailable`: who holds it, or why the folder cannot be used.
 */
export async function holdStore(place: StorePlace): Promise<DataHold | null> {
  return place.databaseUrl === undefined ? holdDataFolder(await storeFolder(place)) : null;
}

/** Where the data lie: the folder that was chosen, or the default moved to where the server can go. */
export async function storeFolder({ dataDir }: StorePlace): Promise<string> {
  return dataDir.chosen ? dataDir.path : chooseDataFolder(dataDir.path, serverAccount());
}
