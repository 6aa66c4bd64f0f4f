import { Command, CommanderError, Option } from 'commander';
import type { CliCall, CliCommand, CliOption, CliWorld } from './cli-command.ts';
import { didYouMean } from './did-you-mean.ts';
import { UsageError } from './usage-error.ts';

/** The arguments of one command as commander reads them; it throws instead of ending the process. */
export function buildParser(name: string, command: CliCommand): Command {
  const parser = new Command(`duet ${name}`)
    .description(command.about)
    .exitOverride()
    .configureOutput({ writeOut: () => {}, writeErr: () => {} })
    .helpOption('-h, --help', 'show this help')
    .configureHelp({ styleTitle: (title) => (title === 'Usage:' ? 'usage:' : title) })
    .addHelpText('after', `\nExample:\n${indent(command.example)}`);
  for (const { syntax, about } of command.arguments ?? []) parser.argument(syntax, about);
  for (const option of command.options) parser.addOption(buildOption(option));
  return parser;
}

/** Reads one call; null where its help was asked for. Throws `UsageError`. */
export function readCall(
  parser: Command,
  argv: readonly string[],
  world: CliWorld,
): CliCall | null {
  try {
    parser.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.helpDisplayed') return null;
    throw new UsageError(error.message.replace(/^error: /, '').replaceAll(/\s*\n\s*/g, ' '));
  }
  const values = namedValues(parser);
  return {
    args: parser.args,
    text: (name) => {
      const value = values.get(name);
      return typeof value === 'string' ? value : undefined;
    },
    flag: (name) => values.get(name) === true,
    world,
  };
}

/** `usage: duet score <instrument> [options]` and where to read more. */
export function usageOf(name: string, parser: Command): string {
  const args = parser.createHelp().commandUsage(parser);
  return `usage: ${args}\n"duet ${name} --help" shows an example`;
}

function buildOption({ flags, about, required, choices }: CliOption): Option {
  const option = new Option(flags, choices ? `${about} (${choices.join(' | ')})` : about);
  if (required) option.makeOptionMandatory();
  if (choices) option.argParser((value) => chosen(option.long ?? flags, value, choices));
  return option;
}

function chosen(name: string, value: string, choices: readonly string[]): string {
  if (choices.includes(value)) return value;
  const expected = `expected ${choices.join(' or ')}.${didYouMean(value, choices)}`;
  throw new UsageError(`${name}: "${value}" is not known; ${expected}`);
}

function namedValues(parser: Command): ReadonlyMap<string, unknown> {
  const values: Readonly<Record<string, unknown>> = parser.opts();
  return new Map(
    parser.options.map((option) => [
      (option.long ?? option.flags).replace(/^--/, ''),
      values[option.attributeName()],
    ]),
  );
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ');
}
