/** Processor time of one run, in microseconds, over several rounds. */
export interface Timing {
  /** The fastest round: what the work takes when nothing else wants the core. */
  readonly fastest: number;
  readonly median: number;
}

const WARM_UP_MS = 500;
const ROUND_MS = 50;
const ROUNDS = 40;

/**
 * Times several ways to do a thing. Their rounds take turns, so that a busy minute of the machine
 * meets all of them alike.
 */
export async function measure(contenders: readonly (() => unknown)[]): Promise<readonly Timing[]> {
  for (const once of contenders) await microseconds(WARM_UP_MS, once);
  const rounds: number[][] = contenders.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, once] of contenders.entries()) {
      rounds[at]?.push(await microseconds(ROUND_MS, once));
    }
  }
  return rounds.map(timing);
}

function timing(rounds: readonly number[]): Timing {
  const sorted = rounds.toSorted((a, b) => a - b);
  return {
    fastest: sorted[0] ?? Number.NaN,
    median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
  };
}

/**
 * Microseconds a run, over as many runs as fit into the time: processor time of all threads, so
 * that waiting for a busy core does not count and collecting garbage beside it does.
 */
async function microseconds(milliseconds: number, once: () => unknown): Promise<number> {
  const end = performance.now() + milliseconds;
  const before = process.cpuUsage();
  let runs = 0;
  while (performance.now() < end) {
    const result = once();
    // What answers at once is not made to wait for a promise.
    if (result instanceof Promise) await result;
    runs += 1;
  }
  const spent = process.cpuUsage(before);
  return (spent.user + spent.system) / Math.max(runs, 1);
}
