import type { CliEntry } from './cli-command.ts';

/** Every command of `duet`, in the order of `--help`. Each is imported only when it is asked for. */
export const COMMANDS = {} as const satisfies Readonly<Record<string, CliEntry>>;
