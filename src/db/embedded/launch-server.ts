import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile, rename } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { readPostmasterFile } from './postmaster-file.ts';
import { asSpawnAccount, serverEnvironment } from './server-account.ts';
import { serverSettings } from './server-settings.ts';
import type { ServerSite } from './server-site.ts';
import { StartRefusal } from './start-refusal.ts';

/** Server processes of a killed server may outlive it for a moment and still hold its memory. */
const ORPHAN = /pre-existing shared memory block/;
const ORPHAN_PATIENCE_MS = 15_000;

/**
 * Starts the server and answers its process number once it takes connections; however long
 * recovery after a crash takes.
 *
 * @throws StartRefusal with the server's own last word when it ends instead.
 */
export async function launchServer(site: ServerSite, port: number): Promise<number> {
  const deadline = performance.now() + ORPHAN_PATIENCE_MS;
  for (;;) {
    const child = await spawnServer(site, port);
    if (await isReady(site, child)) return child.pid ?? 0;
    const lastWord = await lastFatalLine(site.logFile);
    if (!ORPHAN.test(lastWord) || performance.now() > deadline)
      throw new StartRefusal(
        `PostgreSQL did not start in ${site.dataDir}: ${lastWord} (its log: ${site.logFile})`,
      );
    await pause(200);
  }
}

async function spawnServer(site: ServerSite, port: number): Promise<ChildProcess> {
  await rename(site.logFile, `${site.logFile}.previous`).catch(ignoreMissing);
  const log = await open(site.logFile, 'a', 0o600);
  try {
    const child = spawnDetached(site, port, log.fd);
    await once(child, 'spawn');
    return child;
  } finally {
    await log.close();
  }
}

/**
 * `detached` puts the server in a session of its own: Ctrl-C in the terminal reaches Duet alone,
 * which finishes what it is doing and then stops the server.
 */
function spawnDetached(site: ServerSite, port: number, log: number): ChildProcess {
  const settings = serverSettings({ socketDir: site.socketDir, port }, site.durability);
  const child = spawn(site.binaries.postgres, ['-D', site.clusterDir, ...settings], {
    cwd: '/',
    detached: true,
    env: serverEnvironment(),
    stdio: ['ignore', log, log],
    windowsHide: true,
    ...asSpawnAccount(site.account),
  });
  child.unref();
  return child;
}

/** As `pg_ctl` does: the server writes its state into the pid file. */
async function isReady(site: ServerSite, child: ChildProcess): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null) {
    const file = await readPostmasterFile(site.clusterDir);
    if (file?.pid === child.pid && file?.status === 'ready') return true;
    await pause(5);
  }
  return false;
}

async function lastFatalLine(logFile: string): Promise<string> {
  const lines = (await readFile(logFile, 'utf8')).trim().split('\n');
  const line = lines.findLast((text) => /FATAL|PANIC|ERROR/.test(text)) ?? lines.at(-1) ?? '';
  return line.replace(/^.*?(FATAL|PANIC|ERROR):\s*/, '');
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
