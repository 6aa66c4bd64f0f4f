import type { Instant } from '#domain/calendar.ts';
import type { HttpOptions, HttpService } from './http-service.ts';

/** One positional argument, in commander's writing: `<instrument>`, `[file]`, `<bundle...>`. */
export interface CliArgument {
  readonly syntax: string;
  readonly about: string;
}

export interface CliOption {
  /** `--json`, `--items <json>`, `-o, --out <file>`. Read back by the long name without dashes. */
  readonly flags: string;
  readonly about: string;
  /** Left out: used wrongly (exit 2). */
  readonly required?: true;
  /** Another value: used wrongly (exit 2), with "did you mean". */
  readonly choices?: readonly string[];
}

/** What a command was called with, and the world it speaks to. */
export interface CliCall {
  /** Positional arguments in order; a variadic one is flattened into the list. */
  readonly args: readonly string[];
  /** Value of `--name <value>`; undefined where it was not given. */
  readonly text: (name: string) => string | undefined;
  /** True where `--name` was given. */
  readonly flag: (name: string) => boolean;
  readonly world: CliWorld;
}

/**
 * Everything a command may touch outside its own input. `main.ts` fills it; a test passes its own.
 * A command that needs a layer above `cli` (the HTTP server) gets it as a member here, supplied by
 * `main.ts` through a lazy import.
 */
export interface CliWorld {
  /** To stdout, exactly as given (end it with a newline). With `--json`: one document, once. */
  readonly out: (text: string) => void;
  /** To stderr: progress, notes. Refusals are thrown, not written. */
  readonly err: (text: string) => void;
  /** The clock, with the local offset; only the command line reads it. */
  readonly now: () => Instant;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  readonly startHttp: (options: HttpOptions) => Promise<HttpService>;
}

/**
 * One command of `duet`: one file in `src/cli/`, one line in `commands.ts`.
 *
 * `run` ends in one of three ways:
 * - it returns: exit 0 (a server returns when it has closed);
 * - it throws an `AppError`: the input was refused, exit 1, one stderr line a problem. Name the
 *   file with `inFile(file, act)` from `refusal.ts`;
 * - it throws a `UsageError`: the command was used wrongly, exit 2, with the usage.
 *
 * Anything else thrown is a defect: exit 70, without a stack unless `DUET_DEBUG=1`.
 *
 * @example
 * export const helloCommand: CliCommand = {
 *   about: 'Greets.', arguments: [{ syntax: '<name>', about: 'whom' }], options: [jsonOption],
 *   example: '$ duet hello Ada\nHello Ada', run: ({ args, world }) => world.out(`Hello ${args[0]}\n`),
 * };
 */
export interface CliCommand {
  /** One to three sentences at the head of `--help`. */
  readonly about: string;
  readonly arguments?: readonly CliArgument[];
  readonly options: readonly CliOption[];
  /** A call and its output, shown at the foot of `--help`. */
  readonly example: string;
  readonly run: (call: CliCall) => Promise<void> | void;
}

/** One line of the list of commands. The module is imported only when its command is asked for. */
export interface CliEntry {
  /** One line in `duet --help`. */
  readonly summary: string;
  readonly load: () => Promise<CliCommand>;
}

export const jsonOption: CliOption = {
  flags: '--json',
  about: 'print exactly one JSON document instead of text',
};

/** Which clinic a command acts in, where the data hold several. */
export const clinicOption: CliOption = {
  flags: '--clinic <name>',
  about: 'name of the clinic, where there are several',
};

/** Read it with `asOf(call)`. */
export const asOfOption: CliOption = {
  flags: '--as-of <date>',
  about: 'the day that counts as today, YYYY-MM-DD (default: the clock)',
};
