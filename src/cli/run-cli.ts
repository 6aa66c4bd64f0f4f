import { AppError } from '#domain/app-error.ts';
import { buildParser, readCall, usageOf } from './build-parser.ts';
import type { CliCommand, CliEntry, CliWorld } from './cli-command.ts';
import { didYouMean } from './did-you-mean.ts';
import { refusalLines } from './refusal.ts';
import { UsageError } from './usage-error.ts';

/** 0 done · 1 input refused · 2 used wrongly · 70 a defect of ours (sysexits, EX_SOFTWARE). */
export type ExitCode = 0 | 1 | 2 | 70;

type CliEntries = Readonly<Record<string, CliEntry>>;

/**
 * Runs one call of `duet` and says how it ended. Never throws, never ends the process.
 *
 * @example await runCli(['score', 'phq-2', '--items', '[1,2]'], COMMANDS, world) === 0
 */
export async function runCli(
  argv: readonly string[],
  entries: CliEntries,
  world: CliWorld,
): Promise<ExitCode> {
  const [first, ...rest] = argv;
  if (first === undefined) return misused(world, 'duet: a command is expected', rootHelp(entries));
  if (first === '--version' || first === '-V') return said(world, `${world.version}\n`);
  const asked = first === 'help' ? rest[0] : undefined;
  if (asked === undefined && ['help', '--help', '-h'].includes(first)) {
    return said(world, rootHelp(entries));
  }
  const [name, given] = asked === undefined ? [first, rest] : [asked, ['--help']];
  const entry = Object.hasOwn(entries, name) ? entries[name] : undefined;
  if (entry === undefined) return unknownName(name, entries, world);
  try {
    return await runCommand({ name, command: await entry.load() }, given, world);
  } catch (error) {
    return defect(world, error);
  }
}

function unknownName(name: string, entries: CliEntries, world: CliWorld): ExitCode {
  const what = name.startsWith('-') ? 'option' : 'command';
  const near = didYouMean(name, Object.keys(entries));
  return misused(world, `duet: "${name}" is no ${what}.${near}`, rootHelp(entries));
}

interface NamedCommand {
  readonly name: string;
  readonly command: CliCommand;
}

async function runCommand(
  { name, command }: NamedCommand,
  argv: readonly string[],
  world: CliWorld,
): Promise<ExitCode> {
  const parser = buildParser(name, command);
  try {
    const call = readCall(parser, argv, world);
    if (call === null) return said(world, helpOf(parser));
    await command.run(call);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      return misused(world, `duet ${name}: ${error.message}`, `${usageOf(name, parser)}\n`);
    }
    if (error instanceof AppError) return refused(world, error);
    throw error;
  }
}

function helpOf(parser: ReturnType<typeof buildParser>): string {
  let text = '';
  parser.configureOutput({ writeOut: (part) => (text += part) }).outputHelp();
  return text;
}

function rootHelp(entries: CliEntries): string {
  const width = Math.max(...Object.keys(entries).map((name) => name.length));
  const lines = Object.entries(entries).map(
    ([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`,
  );
  return [
    'usage: duet <command> [options]',
    '',
    'Commands:',
    ...lines,
    '',
    '"duet <command> --help" shows what a command takes, with an example.',
    '',
  ].join('\n');
}

function said(world: CliWorld, text: string): ExitCode {
  world.out(text);
  return 0;
}

function misused(world: CliWorld, message: string, usage: string): ExitCode {
  world.err(`${message}\n${usage}`);
  return 2;
}

function refused(world: CliWorld, error: AppError): ExitCode {
  for (const line of refusalLines(error)) world.err(`${line}\n`);
  return 1;
}

/** A message may quote what was read, so only the kind of the error is shown unasked. */
function defect(world: CliWorld, error: unknown): ExitCode {
  const kind = error instanceof Error ? error.name : typeof error;
  world.err(`duet: a defect of Duet itself (${kind}); set DUET_DEBUG=1 to see where\n`);
  if (world.env.DUET_DEBUG === '1') world.err(`${traceOf(error)}\n`);
  return 70;
}

function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
