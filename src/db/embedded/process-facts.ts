import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** True while a process runs; a zombie, which only waits to be collected, does not. */
export async function isAlive(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, under another account.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  if (process.platform !== 'linux') return true;
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null); // gone meanwhile
  return stat !== null && !/\) Z /.test(stat);
}

/**
 * The command line of a process, or null when it cannot be known. It tells a PostgreSQL from a
 * stranger that was given the same process number after a restart of the computer.
 */
export async function commandOf(pid: number): Promise<string | null> {
  if (process.platform === 'linux') {
    const raw = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => null); // gone meanwhile
    return raw === null ? null : raw.replaceAll('\0', ' ').trim();
  }
  if (process.platform === 'win32') return null;
  return new Promise((resolve) => {
    execFile('ps', ['-o', 'command=', '-p', String(pid)], (error, stdout) =>
      resolve(error ? null : stdout.trim()),
    );
  });
}
