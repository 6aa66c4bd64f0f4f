import { access, chmod, chown, mkdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { ServerAccount } from './server-account.ts';
import { StartRefusal } from './start-refusal.ts';

/** Where root keeps the data when the database's account cannot enter the folder of the clone. */
const SYSTEM_DATA_DIR = '/var/lib/duet';

/** PostgreSQL holds paths in 1,024 bytes (MAXPGPATH), and puts its own names behind this one. */
const LONGEST_DATA_DIR = 900;

/**
 * The data folder to use when nobody named one: `preferred`, unless it lies under a folder the
 * server's account cannot enter (a clone in /root, say); then the system's place for such data.
 */
export async function chooseDataFolder(preferred: string, account: ServerAccount): Promise<string> {
  const closed = await findClosedFolder(dirname(resolve(preferred)), account);
  return closed === null ? resolve(preferred) : SYSTEM_DATA_DIR;
}

/**
 * Makes the data folder where needed and answers its real path.
 *
 * @throws StartRefusal when it cannot be made, is not writable, or the server cannot enter it.
 */
export async function prepareDataFolder(dataDir: string, account: ServerAccount): Promise<string> {
  const wanted = resolve(dataDir);
  if (Buffer.byteLength(wanted) > LONGEST_DATA_DIR) throw new StartRefusal(tooDeep(wanted));
  try {
    await refuseClosedFolder(wanted, account);
    await makeEnterable(wanted, account);
    const real = await realpath(wanted);
    await refuseClosedFolder(real, account);
    await makeServerFolder(join(real, 'socket'), account);
    return real;
  } catch (error) {
    if (error instanceof StartRefusal) throw error;
    if (codeOf(error) === 'ENAMETOOLONG') throw new StartRefusal(tooDeep(wanted), { cause: error });
    throw new StartRefusal(`The data folder ${wanted} cannot be used: ${whyNot(error)}`, {
      cause: error,
    });
  }
}

/**
 * Makes the missing folders, one by one: what root makes must be enterable by the server also
 * under a umask of 077 (and Node's recursive mkdir never returns in /proc).
 */
async function makeEnterable(folder: string, account: ServerAccount): Promise<void> {
  if (await isThere(folder)) return;
  await makeEnterable(dirname(folder), account);
  await mkdir(folder);
  await chmod(folder, account ? 0o711 : 0o700);
}

/** A folder for the server alone: its account, mode 0700. */
export async function makeServerFolder(path: string, account: ServerAccount): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  if (account) await chown(path, account.uid, account.gid);
}

async function refuseClosedFolder(dataDir: string, account: ServerAccount): Promise<void> {
  const closed = await findClosedFolder(dataDir, account);
  if (closed === null) return;
  throw new StartRefusal(
    `The data folder ${dataDir} lies under ${closed}, which the database's account ` +
      `(uid ${account?.uid}; it never runs as root) may not enter. ` +
      `Choose another folder: DUET_DATA=${SYSTEM_DATA_DIR} npm start, or open that one: chmod o+x ${closed}`,
  );
}

/** The first folder on the way to `path` that the account may not enter, or null. */
async function findClosedFolder(path: string, account: ServerAccount): Promise<string | null> {
  if (account === null) return null;
  const parent = dirname(path);
  const above = parent === path ? null : await findClosedFolder(parent, account);
  return above ?? ((await mayEnter(path, account)) ? null : path);
}

async function mayEnter(path: string, account: { uid: number; gid: number }): Promise<boolean> {
  if (!(await isThere(path))) return true; // we shall make it, and make it enterable
  const facts = await stat(path);
  if (!facts.isDirectory()) return true; // another refusal's matter
  if (facts.uid === account.uid) return (facts.mode & 0o100) !== 0;
  if (facts.gid === account.gid) return (facts.mode & 0o010) !== 0;
  return (facts.mode & 0o001) !== 0;
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
}

function whyNot(error: unknown): string {
  const code = codeOf(error);
  if (code === 'EACCES' || code === 'EPERM')
    return 'no permission to write there. Give this account the folder (chown), or choose another: DUET_DATA=… npm start';
  if (code === 'EROFS')
    return 'the disk is read-only. Choose another folder: DUET_DATA=… npm start';
  if (code === 'ENOSPC')
    return 'the disk is full. Free some space, or choose another folder: DUET_DATA=… npm start';
  if (code === 'ENOENT')
    return 'no folder can be made there. Choose another: DUET_DATA=… npm start';
  if (code === 'ENOTDIR' || code === 'EEXIST')
    return 'a file is in the way. Choose another folder: DUET_DATA=… npm start';
  return error instanceof Error ? error.message : String(error);
}

function tooDeep(path: string): string {
  return `The path of the data folder is too deep (${Buffer.byteLength(path)} bytes; at most ${LONGEST_DATA_DIR}, and 255 a name). Choose a shorter one: DUET_DATA=… npm start`;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
