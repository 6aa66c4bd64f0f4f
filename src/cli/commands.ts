import type { CliEntry } from './cli-command.ts';

/** Every command of `duet`, in the order of `--help`. Each is imported only when it is asked for. */
export const COMMANDS = {
  score: {
    summary: 'score one answered form',
    load: async () => (await import('./score.ts')).scoreCommand,
  },
  serve: {
    summary: 'start Duet in the browser',
    load: async () => (await import('./serve.ts')).serveCommand,
  },
} as const satisfies Readonly<Record<string, CliEntry>>;
