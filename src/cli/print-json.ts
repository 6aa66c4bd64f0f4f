import type { CliWorld } from './cli-command.ts';

/** Writes the one JSON document of `--json`. */
export function printJson(world: CliWorld, document: unknown): void {
  world.out(`${JSON.stringify(document, null, 2)}\n`);
}
