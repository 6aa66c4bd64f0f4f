import type { CliWorld } from './cli-command.ts';

/**
 * Runs one stage of a start and says what it did and how long it took, on stderr:
 * `database: PostgreSQL 18, new data in /srv/duet, 1.2 s`. On a terminal the line is there from
 * the beginning, so that a long stage is seen to be under way.
 *
 * @param stage.done what to say of the result
 */
export async function runStage<T>(
  world: CliWorld,
  stage: {
    readonly name: string;
    readonly act: () => Promise<T>;
    readonly done: (result: T) => string;
  },
): Promise<T> {
  const started = performance.now();
  const terminal = process.stderr.isTTY === true;
  if (terminal) world.err(`${stage.name}: …`);
  const clear = terminal ? '\r\u001b[K' : '';
  try {
    const result = await stage.act();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    world.err(`${clear}${stage.name}: ${stage.done(result)}, ${seconds} s\n`);
    return result;
  } catch (error) {
    world.err(clear);
    throw error;
  }
}
