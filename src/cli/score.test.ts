import { describe, expect, it } from 'vitest';
import { COMMANDS } from './commands.ts';
import { runCli } from './run-cli.ts';
import { scoreCommand } from './score.ts';

async function score(...argv: readonly string[]) {
  const said = { out: '', err: '' };
  const code = await runCli(['score', ...argv], COMMANDS, {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    now: () => '2026-11-23T12:00:00+00:00',
    env: {},
    version: '0.0.0',
    startHttp: () => Promise.reject(new Error('nothing is served here')),
  });
  return { code, ...said };
}

async function document(...argv: readonly string[]): Promise<unknown> {
  const { code, out, err } = await score(...argv, '--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out);
}

describe('duet score --json', () => {
  it('prints the document of the contract, to the letter', async () => {
    const said = await document('phq-9', '--items', '[2,2,3,1,0,1,1,0,1]');
    expect(JSON.stringify(said)).toBe(
      '{"instrument":"phq-9","kind":"scored","total":11,"band":"moderate","missing":[],' +
        '"subscales":{},"redFlags":[{"item":9,"value":1,"raises":"suicide-risk-review"}]}',
    );
  });

  it('has no total for a form that cannot be scored, and its red flags all the same', async () => {
    const said = await document('phq-9', '--items', '[2,null,null,1,null,1,1,0,2]');
    expect(said).toEqual({
      instrument: 'phq-9',
      kind: 'not-scorable',
      missing: [2, 3, 5],
      subscales: {},
      redFlags: [{ item: 9, value: 2, raises: 'suicide-risk-review' }],
    });
  });

  it('answers with level or positive where a scale has no total', async () => {
    expect(await document('c-ssrs-screener', '--items', '[1,0,null,null,null,0,null]')).toEqual({
      instrument: 'c-ssrs-screener',
      kind: 'scored',
      level: 'low',
      missing: [3, 4, 5, 7],
      subscales: {},
      redFlags: [{ item: 1, value: 1, raises: 'suicide-risk-review' }],
    });
    expect(await document('asq', '--items', '[0,0,0,1,null]')).toMatchObject({
      positive: true,
      acute: 'unknown',
    });
  });

  it('answers with positive beside the total where a scale screens', async () => {
    const said = await document('audit-c', '--sex', 'female', '--items', '[3,0,0]');
    expect(said).toMatchObject({ total: 3, band: null, positive: true });
  });

  it('takes an option that the scale does not need, and leaves it unread', async () => {
    expect(await document('phq-2', '--sex', 'male', '--items', '[1,1]')).toMatchObject({
      total: 2,
    });
  });
});

describe('duet score refuses, on one line a problem', () => {
  it.each([
    {
      argv: ['phq-2', '--items', '[4,1.5]'],
      lines: [
        '--items: [0]: 4 is no answer to item 1; expected a whole number from 0 to 3, or null',
        '--items: [1]: 1.5 is no answer to item 2; expected a whole number from 0 to 3, or null',
      ],
    },
    {
      argv: ['phq-2', '--items', '[1]'],
      lines: ['--items: 1 answers; the PHQ-2 takes 2, null for a missing one'],
    },
    {
      argv: ['phq-2', '--items', '[1,'],
      lines: ['--items: is no JSON; expected a list such as [2,0,null,1]'],
    },
    {
      argv: ['phq-2', '--items', '{"a":1}'],
      lines: ['--items: is no list; expected a list such as [2,0,null,1]'],
    },
    {
      argv: ['audit-c', '--items', '[3,1,0]'],
      lines: ['--sex: not given; the AUDIT-C is scored by it, expected male or female'],
    },
  ])('$argv', async ({ argv, lines }) => {
    const { code, out, err } = await score(...argv);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toBe(`${lines.join('\n')}\n`);
  });
});

describe('duet score used wrongly', () => {
  it.each([
    { argv: ['phq9', '--items', '[1]'], says: 'Did you mean phq-9?' },
    { argv: ['constructor', '--items', '[1]'], says: 'is no instrument' },
    { argv: ['phq-9'], says: '--items' },
    { argv: ['audit-c', '--sex', 'femal', '--items', '[1,1,1]'], says: 'Did you mean female?' },
    {
      argv: ['dast-10', '--item-3-wording', 'odd', '--items', '[]'],
      says: 'always-able or unable',
    },
  ])('$argv says $says', async ({ argv, says }) => {
    const { code, out, err } = await score(...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
    expect(err).toContain('usage: duet score');
  });
});

describe('duet score for a person to read', () => {
  it('prints what its help promises', async () => {
    const [call = '', ...output] = scoreCommand.example.split('\n');
    const [id = '', items = ''] = /score (\S+) --items '(.+)'/.exec(call)?.slice(1) ?? [];
    expect((await score(id, '--items', items)).out).toBe(`${output.join('\n')}\n`);
  });

  it.each([
    { argv: ['phq-2', '--items', '[2,1]'], says: 'screen positive: yes' },
    { argv: ['asq', '--items', '[1,0,0,0,0]'], says: 'acute: no' },
    { argv: ['asq', '--items', '[1,0,0,0,null]'], says: 'acute: unknown' },
    { argv: ['c-ssrs-screener', '--items', '[0,0,0,0,0,0,0]'], says: 'level none' },
    { argv: ['phq-2', '--items', '[2,null]'], says: 'cannot be scored' },
    { argv: ['ham-d-6', '--items', '[1,1,1,1,1,1]'], says: 'total 6 (range 0 to 22)\n' },
  ])('$argv says "$says"', async ({ argv, says }) => {
    expect((await score(...argv)).out).toContain(says);
  });
});
