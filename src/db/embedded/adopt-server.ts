import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { askServer, type ServerFacts } from './ask-server.ts';
import { type PostmasterFile, readPostmasterFile } from './postmaster-file.ts';
import { commandOf, isAlive } from './process-facts.ts';
import { type ServerSite, SUPERUSER } from './server-site.ts';
import { StartRefusal } from './start-refusal.ts';
import { stopServer } from './stop-server.ts';

const ANSWER_PATIENCE_MS = 60_000;

export type AdoptedServer = {
  readonly pid: number;
  readonly socketDir: string;
  readonly port: number;
};

/**
 * Takes over the server that a killed Duet left running on this folder: alive, opened by our
 * password, on our data, of our version and durability. One that differs in the last two is
 * stopped in peace; null means that there is none, so one may be launched.
 *
 * @throws StartRefusal when a PostgreSQL that is not ours runs on the folder.
 */
export async function adoptServer(
  site: ServerSite,
  password: string,
): Promise<AdoptedServer | null> {
  const file = await findRunning(site);
  if (file === null) return null;
  const facts = await askUntilItAnswers(site, file, password);
  if (facts === null) return null;
  const fits =
    facts.version === site.binaries.version && facts.fsync === (site.durability === 'full');
  if (facts.dataDirectory !== site.clusterDir) throw new StartRefusal(notOurs(site, file.pid));
  if (fits) return { pid: file.pid, socketDir: file.socketDir || '127.0.0.1', port: file.port };
  await stopServer(site, file.pid);
  return null;
}

/** After a crash or a reboot the number in the file may belong to a stranger: then the file goes. */
async function findRunning(site: ServerSite): Promise<PostmasterFile | null> {
  const file = await readPostmasterFile(site.clusterDir);
  if (file === null || !(await isAlive(file.pid))) return null;
  const command = await commandOf(file.pid);
  if (command === null || /postgres/.test(command)) return file;
  await rm(join(site.clusterDir, 'postmaster.pid'), { force: true });
  return null;
}

/** It may still be starting or, told to stop, be on its way out; null once it is gone. */
async function askUntilItAnswers(
  site: ServerSite,
  file: PostmasterFile,
  password: string,
): Promise<ServerFacts | null> {
  const host = file.socketDir || '127.0.0.1';
  const connection = { host, port: file.port, user: SUPERUSER, password, database: 'postgres' };
  const deadline = performance.now() + ANSWER_PATIENCE_MS;
  while (await isAlive(file.pid)) {
    try {
      return await askServer(connection);
    } catch (error) {
      if (isRefusal(error)) throw new StartRefusal(notOurs(site, file.pid), { cause: error });
      if (performance.now() > deadline) break;
    }
    await pause(100);
  }
  // Silent for a minute: its socket was removed, by a cleaner of temporary folders for instance.
  await stopServer(site, file.pid);
  return null;
}

/** SQLSTATE class 28: it does not know our password. */
function isRefusal(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith('28')
  );
}

function notOurs(site: ServerSite, pid: number): string {
  return `A PostgreSQL that Duet did not start (process ${pid}) runs on ${site.clusterDir}. Stop it, or choose another folder: DUET_DATA=… npm start`;
}
