import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from './process-facts.ts';
import { runProgram } from './run-program.ts';
import type { ServerSite } from './server-site.ts';

const FAST_SHUTDOWN_PATIENCE_MS = 60_000;

/**
 * Fast shutdown: open transactions are rolled back, everything is written, then the server ends;
 * resolves when it has. After a minute it is told to end at once, which recovery makes good.
 */
export async function stopServer(site: ServerSite, pid: number): Promise<void> {
  await requestShutdown(site, pid, 'fast');
  if (await hasEnded(pid, FAST_SHUTDOWN_PATIENCE_MS)) return;
  await requestShutdown(site, pid, 'immediate');
  await hasEnded(pid, FAST_SHUTDOWN_PATIENCE_MS);
}

/** Signals carry no meaning on Windows, where `pg_ctl` speaks to the server through a pipe. */
async function requestShutdown(site: ServerSite, pid: number, mode: 'fast' | 'immediate') {
  if (process.platform === 'win32') {
    const args = ['stop', '-D', site.clusterDir, '-m', mode, '-W'];
    await runProgram({ program: site.binaries.pgCtl, args, account: site.account });
  } else {
    sendSignal(pid, mode === 'fast' ? 'SIGINT' : 'SIGQUIT');
  }
}

function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    const gone = error instanceof Error && 'code' in error && error.code === 'ESRCH';
    if (!gone) throw error;
  }
}

async function hasEnded(pid: number, patienceMs: number): Promise<boolean> {
  const deadline = performance.now() + patienceMs;
  while (performance.now() < deadline) {
    if (!(await isAlive(pid))) return true;
    await pause(10);
  }
  return false;
}
