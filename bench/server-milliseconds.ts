import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second. Source: proc_pid_stat(5), sysconf(3) CLK_TCK. */
const MS_A_TICK = 10;

/**
 * Processor time of a server and its connections until now, also of those that have ended.
 *
 * @returns milliseconds; NaN where there is no /proc
 */
export function serverMilliseconds(server: number): number {
  const processes = allProcesses();
  const own = processes.find(({ pid }) => pid === server);
  if (own === undefined) return Number.NaN;
  const connections = processes.filter(({ parent }) => parent === server);
  const ticks = connections.reduce((sum, { spent }) => sum + spent, own.spent + own.ended);
  return ticks * MS_A_TICK;
}

interface ProcessTimes {
  readonly pid: number;
  readonly parent: number;
  /** Ticks of its own. */
  readonly spent: number;
  /** Ticks of its children that have ended. */
  readonly ended: number;
}

function allProcesses(): readonly ProcessTimes[] {
  return namesIn('/proc').flatMap((name) => (/^\d+$/.test(name) ? timesOf(name) : []));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // not Linux: nothing to tell
  }
}

function timesOf(pid: string): readonly ProcessTimes[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // Behind the name in brackets, which may hold anything: field 3 and on.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const field = (number: number) => Number(fields[number - 3]);
    return [
      {
        pid: Number(pid),
        parent: field(4),
        spent: field(14) + field(15),
        ended: field(16) + field(17),
      },
    ];
  } catch {
    return []; // it ended while the list was read
  }
}
