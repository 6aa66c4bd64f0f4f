import type { Deps } from '#services/deps.ts';
import { openDuet } from '#services/open-duet.ts';
import type { CliWorld } from './cli-command.ts';
import { readSettings } from './settings.ts';

/** Runs an act on the data of this Duet, beside a server that runs, and closes what it opened. */
export async function withDuet<T>(world: CliWorld, act: (deps: Deps) => Promise<T>): Promise<T> {
  const duet = await openDuet(readSettings(world.env), world.now);
  try {
    for (const notice of duet.store.notices) world.err(`${notice}\n`);
    return await act(duet.deps);
  } finally {
    await duet.close();
  }
}
