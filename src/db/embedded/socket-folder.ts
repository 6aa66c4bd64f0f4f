import { createHash } from 'node:crypto';
import { lstat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeServerFolder } from './data-folder.ts';
import type { ServerAccount } from './server-account.ts';
import { StartRefusal } from './start-refusal.ts';

/** The port is only part of the socket's name; nothing listens on the network. */
export const SOCKET_PORT = 5432;

/** `sun_path` holds 104 bytes on macOS and 108 on Linux, the closing zero included. */
const LONGEST_SOCKET_PATH = 100;

/**
 * A folder only the server's account can enter, near enough the root for a socket's path:
 * inside the data folder, or under the temporary folder when the data lies too deep.
 *
 * @throws StartRefusal when every place is too deep, or a stranger made the temporary one.
 */
export async function socketFolder(dataDir: string, account: ServerAccount): Promise<string> {
  const inside = join(dataDir, 'socket');
  const name = `duet-${createHash('sha256').update(dataDir).digest('hex').slice(0, 12)}`;
  const folder = [inside, join(tmpdir(), name), join('/tmp', name)].find(fits);
  if (folder === undefined)
    throw new StartRefusal('No folder is short enough for a socket: set TMPDIR to a short path');
  await makeServerFolder(folder, account);
  if (folder !== inside) await refuseStranger(folder, account);
  return folder;
}

function fits(folder: string): boolean {
  return Buffer.byteLength(join(folder, `.s.PGSQL.${SOCKET_PORT}.lock`)) <= LONGEST_SOCKET_PATH;
}

/** Anyone may write to the temporary folder, also a look-alike that would hear our password. */
async function refuseStranger(folder: string, account: ServerAccount): Promise<void> {
  const facts = await lstat(folder);
  const owner = account?.uid ?? process.getuid?.() ?? facts.uid;
  if (facts.isDirectory() && facts.uid === owner && (facts.mode & 0o077) === 0) return;
  throw new StartRefusal(
    `${folder} was made by someone else. Remove it, or set TMPDIR to a folder of your own`,
  );
}
