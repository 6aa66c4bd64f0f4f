/** How long one run takes, in microseconds, over several rounds. */
export interface Timing {
  /** The fastest round: what the work takes when nothing else wants the core. */
  readonly fastest: number;
  readonly median: number;
}

const WARM_UP_MS = 500;
const ROUND_MS = 20;
const ROUNDS = 100;

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

/** Microseconds a run, over as many runs as fit into the time. */
async function microseconds(milliseconds: number, once: () => unknown): Promise<number> {
  const start = performance.now();
  let runs = 0;
  let spent = 0;
  while (spent < milliseconds) {
    const result = once();
    // What answers at once is not made to wait for a promise.
    if (result instanceof Promise) await result;
    runs += 1;
    spent = performance.now() - start;
  }
  return (spent * 1000) / runs;
}
