import { execFile } from 'node:child_process';
import { readdir, readFile, readlink } from 'node:fs/promises';

/**
 * Which process listens on a TCP port, as `process 123 (node server.js)`; null when that cannot be
 * seen from this account.
 */
export async function portHolder(port: number): Promise<string | null> {
  const pid = process.platform === 'linux' ? await findOnLinux(port) : await askLsof(port);
  if (pid === null) return null;
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => ''); // only Linux has it
  const words = command.split('\0').filter((word) => word !== '');
  return `process ${pid}${words.length > 0 ? ` (${words.join(' ').slice(0, 80)})` : ''}`;
}

/** The socket's inode from the kernel's table, then the process that has it open. */
async function findOnLinux(port: number): Promise<string | null> {
  const tables = await Promise.all(
    ['tcp', 'tcp6'].map((name) => readFile(`/proc/net/${name}`, 'utf8').catch(() => '')),
  );
  const inodes = tables
    .flatMap((table) => listeningInodes(table, port))
    .map((inode) => `socket:[${inode}]`);
  if (inodes.length === 0) return null;
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    if (await hasOpen(pid, inodes)) return pid;
  }
  return null;
}

/** Columns 2, 4 and 10 are local address, state (0A is LISTEN) and inode; source: proc_net_tcp. */
function listeningInodes(table: string, port: number): string[] {
  const wanted = port.toString(16).toUpperCase().padStart(4, '0');
  return table
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, local, , state]) => state === '0A' && local?.endsWith(`:${wanted}`))
    .flatMap((columns) => columns[9] ?? []);
}

/** Processes of other accounts keep their files to themselves: they are passed over. */
async function hasOpen(pid: string, targets: readonly string[]): Promise<boolean> {
  const descriptors = await readdir(`/proc/${pid}/fd`).catch(() => []);
  for (const descriptor of descriptors) {
    const target = await readlink(`/proc/${pid}/fd/${descriptor}`).catch(() => '');
    if (targets.includes(target)) return true;
  }
  return false;
}

function askLsof(port: number): Promise<string | null> {
  return new Promise((resolve) => {
    execFile('lsof', ['-nP', '-t', `-iTCP:${port}`, '-sTCP:LISTEN'], (error, stdout) =>
      resolve(error ? null : (stdout.trim().split('\n')[0] ?? null)),
    );
  });
}
