import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { PASSWORD_FILE } from './init-cluster.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import { isAlive } from './process-facts.ts';
import { SUPERUSER } from './server-site.ts';
import { StartRefusal } from './start-refusal.ts';
import type { EmbeddedServer } from './start-server.ts';

const PATIENCE_MS = 30_000;

/**
 * The server another Duet runs on this folder, as a guest: for a command that works beside it.
 * `stop` leaves the server alone.
 *
 * @throws StartRefusal when it does not come up within half a minute.
 */
export async function joinServer(dataDir: string): Promise<EmbeddedServer> {
  const clusterDir = join(dataDir, 'postgres');
  const deadline = performance.now() + PATIENCE_MS;
  while (performance.now() < deadline) {
    const file = await readPostmasterFile(clusterDir);
    if (file?.status === 'ready' && (await isAlive(file.pid))) return asGuest(dataDir, file);
    await pause(50);
  }
  throw new StartRefusal(
    `Another Duet holds ${dataDir}, but its database does not come up. End that Duet and start it again`,
  );
}

async function asGuest(
  dataDir: string,
  file: { readonly pid: number; readonly port: number; readonly socketDir: string },
): Promise<EmbeddedServer> {
  const password = await readFile(join(dataDir, 'postgres', PASSWORD_FILE), 'utf8');
  return {
    pid: file.pid,
    port: file.port,
    socketDir: file.socketDir || '127.0.0.1',
    superuser: SUPERUSER,
    password: password.trim(),
    dataDir,
    origin: 'joined',
    copiedPrograms: null,
    isRunning: () => isAlive(file.pid),
    stop: () => Promise.resolve(),
  };
}
