import { describe, expect, it } from 'vitest';
import { AppError } from '#domain/app-error.ts';
import { asOf } from './as-of.ts';
import {
  asOfOption,
  type CliCommand,
  type CliEntry,
  type CliWorld,
  jsonOption,
} from './cli-command.ts';
import { COMMANDS } from './commands.ts';
import { printJson } from './print-json.ts';
import { inFile } from './refusal.ts';
import { type ExitCode, runCli } from './run-cli.ts';
import { UsageError } from './usage-error.ts';

const greet: CliCommand = {
  about: 'Greets somebody on a day.',
  arguments: [{ syntax: '<name...>', about: 'whom' }],
  options: [
    jsonOption,
    asOfOption,
    { flags: '--tone <tone>', about: 'how', choices: ['warm', 'formal'] },
  ],
  example: '$ duet greet Ada\nHello Ada',
  run: async (call) => {
    const [name] = call.args;
    if (name === 'nobody') {
      const problems = [
        { path: 'entry[0]', message: 'has no name; expected one' },
        { path: '', message: 'is\nempty' },
      ];
      await inFile('guests.json', () => {
        throw new AppError('invalid', 'refused', problems);
      });
    }
    if (name === 'missing') await inFile('/no/such/file', () => readNothing());
    if (name === 'plain') throw new AppError('unavailable', 'the database does not answer');
    if (name === 'misused') throw new UsageError('one name is expected');
    if (name === 'defect') throw new TypeError('Ada Lovelace was born in 1815');
    const facts = { names: call.args, date: asOf(call), tone: call.text('tone') ?? null };
    if (call.flag('json')) printJson(call.world, facts);
    else call.world.out(`Hello ${call.args.join(', ')} on ${facts.date}\n`);
  },
};

async function readNothing(): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  return readFile('/no/such/file', 'utf8');
}

async function run(
  ...argv: readonly string[]
): Promise<{ code: ExitCode; out: string; err: string }> {
  let out = '';
  let err = '';
  const world: CliWorld = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    now: () => '2026-11-23T23:30:00-05:00',
    env: {},
    version: '0.0.0',
    startHttp: () => Promise.reject(new Error('nothing is served here')),
  };
  const entries = {
    greet: { summary: 'greet somebody', load: async () => greet },
    broken: {
      summary: 'never loads',
      load: () => Promise.reject(new SyntaxError('Ada Lovelace')),
    },
  };
  const code = await runCli(argv, entries, world);
  return { code, out, err };
}

describe('done', () => {
  it('takes today from the clock in its own zone', async () => {
    expect(await run('greet', 'Ada', 'Bo')).toEqual({
      code: 0,
      out: 'Hello Ada, Bo on 2026-11-23\n',
      err: '',
    });
  });

  it('prints exactly one JSON document with --json', async () => {
    const { out } = await run('greet', 'Ada', '--json', '--as-of', '2024-02-29');
    expect(JSON.parse(out)).toEqual({ names: ['Ada'], date: '2024-02-29', tone: null });
  });

  it('teaches with an example under --help, on stdout', async () => {
    const asked = await run('greet', '--help');
    expect(asked).toMatchObject({ code: 0, err: '' });
    expect(asked.out).toContain('  $ duet greet Ada\n  Hello Ada');
    expect(await run('help', 'greet')).toEqual(asked);
  });

  it('lists every command with its summary', async () => {
    const { code, out } = await run('--help');
    expect(code).toBe(0);
    expect(out).toContain('greet   greet somebody');
  });
});

describe('a refusal', () => {
  it('has one line a problem, with the file and the path inside it', async () => {
    expect(await run('greet', 'nobody')).toEqual({
      code: 1,
      out: '',
      err: 'guests.json: entry[0]: has no name; expected one\nguests.json: is empty\n',
    });
  });

  it('says that a file is not there', async () => {
    expect(await run('greet', 'missing')).toMatchObject({
      code: 1,
      err: '/no/such/file: no such file; expected a file that is there\n',
    });
  });

  it('without a file is its own sentence', async () => {
    expect(await run('greet', 'plain')).toMatchObject({
      code: 1,
      err: 'the database does not answer\n',
    });
  });
});

describe('wrong use', () => {
  it.each([
    { argv: ['gret', 'Ada'], says: 'Did you mean greet?' },
    { argv: ['--hlep'], says: 'usage: duet <command>' },
    { argv: [], says: 'a command is expected' },
    { argv: ['help', 'toString'], says: '"toString" is no command' },
    { argv: ['greet'], says: "missing required argument 'name'" },
    { argv: ['greet', 'Ada', '--jsn'], says: 'Did you mean --json?' },
    { argv: ['greet', 'Ada', '--tone', 'formall'], says: 'Did you mean formal?' },
    { argv: ['greet', 'Ada', '--tone'], says: 'argument missing' },
    { argv: ['greet', 'Ada', '--as-of', '2026-02-30'], says: 'is no date; expected YYYY-MM-DD' },
    { argv: ['greet', 'Ada', '--as-of', '23.11.2026'], says: 'is no date; expected YYYY-MM-DD' },
    { argv: ['greet', 'misused'], says: 'one name is expected' },
  ])('$argv shows the usage on stderr and nothing on stdout', async ({ argv, says }) => {
    const { code, out, err } = await run(...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
    expect(err).toContain('usage: duet');
  });
});

it.each([
  { argv: ['greet', 'defect'], kind: 'TypeError' },
  { argv: ['broken'], kind: 'SyntaxError' },
])('a defect shows its kind, and neither a stack nor what was read: $argv', async (defect) => {
  const { code, out, err } = await run(...defect.argv);
  expect({ code, out }).toEqual({ code: 70, out: '' });
  expect(err).toContain(defect.kind);
  expect(err).not.toMatch(/Lovelace|at /);
});

it.each(Object.entries<CliEntry>(COMMANDS))('%s teaches with an example', async (_name, entry) => {
  const command = await entry.load();
  expect(command.example).toMatch(/^\$ duet /);
  expect(command.about).not.toBe('');
});
