import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { prepareDataFolder } from './data-folder.ts';
import { serverAccount } from './server-account.ts';
import { StartRefusal } from './start-refusal.ts';

/** A data folder, prepared and held by this process alone. */
export type DataHold = {
  /** The folder's real path. */
  readonly dataDir: string;
  /** Adds what a second Duet should say about this one, such as the address it serves. */
  describe(address: string): void;
  release(): void;
};

/** What a Duet leaves beside the lock about itself, for the message of the second one. */
type OwnerNote = { readonly pid: number; readonly since: string; readonly address: string | null };

/** Its own class, because a command that only wants to join that Duet's database goes on. */
export class DataFolderHeld extends StartRefusal {
  readonly dataDir: string;

  constructor(dataDir: string) {
    super(refusal(dataDir));
    this.dataDir = dataDir;
  }
}

/**
 * Makes this process the only Duet on a data folder for as long as it lives; the folder is made
 * where it is missing.
 *
 * Node has no file locks, but its SQLite takes one (fcntl, or LockFileEx on Windows) that the
 * operating system drops with the process, however it ends: nothing to clean up, nothing stale.
 *
 * @throws DataFolderHeld naming the process that holds it; StartRefusal when it cannot be used.
 */
export async function holdDataFolder(path: string): Promise<DataHold> {
  const dataDir = await prepareDataFolder(path, serverAccount());
  const lock = tryLock(join(dataDir, 'owner.lock'));
  if (lock === null) throw new DataFolderHeld(dataDir);
  const notePath = join(dataDir, 'owner.json');
  const note = { pid: process.pid, since: new Date().toISOString() };
  const describe = (address: string | null) =>
    writeFileSync(notePath, `${JSON.stringify({ ...note, address })}\n`, { mode: 0o600 });
  describe(null);
  return {
    dataDir,
    describe,
    release() {
      if (!lock.isOpen) return;
      rmSync(notePath, { force: true });
      lock.close();
    },
  };
}

/** Who holds the folder, as far as the note tells; null when nobody left one. */
function readOwnerNote(dataDir: string): OwnerNote | null {
  try {
    const note: unknown = JSON.parse(readFileSync(join(dataDir, 'owner.json'), 'utf8'));
    return isOwnerNote(note) ? note : null;
  } catch {
    // Missing or half-written: the lock itself is what counts, the note only words the message.
    return null;
  }
}

function tryLock(file: string): DatabaseSync | null {
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
    return database;
  } catch (error) {
    database.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === 5) return null; // SQLITE_BUSY
    throw error;
  }
}

function refusal(dataDir: string): string {
  const note = readOwnerNote(dataDir);
  const holder =
    note === null ? 'Another Duet' : `Another Duet (process ${note.pid}, since ${note.since})`;
  const where = note?.address ? ` and serves ${note.address}` : '';
  return `${holder} holds the data folder ${dataDir}${where}. End it first, or choose another folder: DUET_DATA=… npm start`;
}

function isOwnerNote(value: unknown): value is OwnerNote {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pid' in value &&
    typeof value.pid === 'number' &&
    'since' in value &&
    typeof value.since === 'string' &&
    'address' in value &&
    (value.address === null || typeof value.address === 'string')
  );
}
