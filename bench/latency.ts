import type { ScratchDuet } from './scratch-duet.ts';

/** Something that is asked again and again; `once` answers how many milliseconds it took. */
export interface Asking {
  /** In each round. */
  readonly times: number;
  readonly once: (time: number) => Promise<number>;
}

/** In milliseconds. */
export interface Latency {
  readonly p50: number;
  readonly p99: number;
  /** Processor time of the server a call. */
  readonly server: number;
}

/** Asks each in turn, round by round, so that a busy minute of the machine meets all of them alike. */
export async function askInTurns(
  duet: ScratchDuet,
  rounds: number,
  askings: readonly Asking[],
): Promise<readonly Latency[]> {
  const kept = askings.map(() => ({ clock: [] as number[], server: 0 }));
  for (const { once } of askings) await once(0); // plans and pages are at hand in a clinic's day
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, { times, once }] of askings.entries()) {
      const one = kept[at];
      if (one === undefined) continue;
      const before = duet.serverMilliseconds();
      for (let n = 0; n < times; n += 1) one.clock.push(await once(round * times + n));
      one.server += duet.serverMilliseconds() - before;
    }
  }
  return kept.map(({ clock, server }) => ({
    p50: percentile(clock, 0.5),
    p99: percentile(clock, 0.99),
    server: server / clock.length,
  }));
}

/** The value that so large a share of the values does not exceed; nearest rank. */
function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
}
