import type { ScratchDuet } from './scratch-duet.ts';

/** One way to get a piece of work done. */
export interface Way<T> {
  readonly name: string;
  readonly work: (input: T) => Promise<unknown>;
}

/** What one piece of work took, in milliseconds. */
export interface Cost {
  /** On the clock, in the median round. */
  readonly wall: number;
  /** On the clock, in the fastest round: when others left the machine alone. */
  readonly fastest: number;
  /** Processor time of this process, and of the server, over all rounds. */
  readonly node: number;
  readonly server: number;
}

/**
 * Does the pieces of each round in every way. The ways take turns, round by round, so that a busy
 * minute of the machine meets all of them alike; what they do waits for the disk, so the clock
 * counts here and the processor stands beside it.
 */
export async function takeTurns<T>(
  duet: ScratchDuet,
  ways: readonly Way<T>[],
  rounds: readonly (readonly T[])[],
): Promise<readonly Cost[]> {
  const spent: (readonly Spent[])[] = [];
  for (const inputs of rounds) {
    const round: Spent[] = [];
    for (const { work } of ways) round.push(await spend(duet, work, inputs));
    spent.push(round);
  }
  return ways.map((_, at) => costOf(spent.flatMap((round) => round[at] ?? [])));
}

type Spent = Readonly<Record<'wall' | 'node' | 'server', number>>;

async function spend<T>(
  duet: ScratchDuet,
  work: (input: T) => Promise<unknown>,
  inputs: readonly T[],
): Promise<Spent> {
  const [server, node, start] = [duet.serverMilliseconds(), process.cpuUsage(), performance.now()];
  for (const input of inputs) await work(input);
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(node);
  return {
    wall: wall / inputs.length,
    node: (user + system) / 1000 / inputs.length,
    server: (duet.serverMilliseconds() - server) / inputs.length,
  };
}

function costOf(rounds: readonly Spent[]): Cost {
  const walls = rounds.map(({ wall }) => wall).toSorted((a, b) => a - b);
  const mean = (of: (round: Spent) => number) =>
    rounds.reduce((sum, round) => sum + of(round), 0) / rounds.length;
  return {
    wall: walls[Math.floor(walls.length / 2)] ?? Number.NaN,
    fastest: walls[0] ?? Number.NaN,
    node: mean(({ node }) => node),
    server: mean(({ server }) => server),
  };
}
