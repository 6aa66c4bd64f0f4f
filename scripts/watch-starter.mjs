// npm passes nothing on when it is killed, and a shell may stand between npm and this script: whoever was
// started by npm has to look for itself whether npm is still there.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const CHECK_MS = 500;

/** Calls `onGone` once when the npm that started this process has gone; not under npm, never. Answers how to stop. */
export function watchStarter(onGone) {
  if (!process.env.npm_lifecycle_event) return () => {};
  const parent = process.ppid;
  const starters = [parent, behindShell(parent)].filter((pid) => pid > 1);
  const timer = setInterval(() => {
    if (process.ppid === parent && starters.every(isAlive)) return;
    clearInterval(timer);
    onGone();
  }, CHECK_MS);
  return () => clearInterval(timer);
}

/** Who started the shell that npm started, or 0 where the parent is npm itself. */
function behindShell(pid) {
  const [, ppid, command] = /^\s*(\d+)\s+(.*)/s.exec(describe(pid)) ?? [];
  return command && /^(\S*\/)?(ba|da|z|k|a)?sh\s+-c\s/.test(command) ? Number(ppid) : 0;
}

/** `<parent> <command line>`; empty where this system does not tell, and then only the parent is watched. */
function describe(pid) {
  try {
    if (process.platform !== 'linux') {
      return execFileSync('ps', ['-o', 'ppid=,command=', '-p', String(pid)], { encoding: 'utf8' });
    }
    const [, ppid] = /\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return `${ppid} ${readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')}`;
  } catch {
    return '';
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
