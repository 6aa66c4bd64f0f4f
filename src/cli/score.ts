import { AppError } from '#domain/app-error.ts';
import type { InstrumentDefinition, InstrumentOptions } from '#domain/instrument.ts';
import { INSTRUMENTS } from '#knowledge/instruments/index.ts';
import { scoreForm } from '#services/score-form.ts';
import { type CliCall, type CliCommand, type CliOption, jsonOption } from './cli-command.ts';
import { didYouMean } from './did-you-mean.ts';
import { printJson } from './print-json.ts';
import { inFile } from './refusal.ts';
import { scoreDocument, scoreText } from './score-output.ts';
import { UsageError } from './usage-error.ts';

const DEFINITIONS: readonly InstrumentDefinition[] = INSTRUMENTS;

export const scoreCommand: CliCommand = {
  about:
    'Scores one answered form. Items come in the order of the paper form, null for a missing one; ' +
    'yes is 1 and no is 0. Where lines are reversed (EPDS) an item is the place of the ticked ' +
    'option from the top, from 0. Nothing is stored.',
  arguments: [{ syntax: '<instrument>', about: DEFINITIONS.map(({ id }) => id).join(' ') }],
  options: [
    { flags: '--items <json>', about: "answers, as in '[2,2,3,1,0,1,1,0,1]'", required: true },
    ...instrumentOptions(),
    jsonOption,
  ],
  example: [
    "$ duet score phq-9 --items '[2,2,null,1,null,1,1,0,1]'",
    'PHQ-9 (Patient Health Questionnaire, 9 items)',
    'total 10 (range 0 to 27), moderate; prorated',
    'no answer: items 3, 5',
    'red flag: item 9 is 1, suicide risk review',
  ].join('\n'),
  run: async (call) => {
    const definition = findInstrument(call.args[0] ?? '');
    const options = givenOptions(definition, call);
    const answers = await inFile('--items', () => parseItems(call.text('items') ?? ''));
    const score = await inFile('--items', () => scoreForm(definition, { answers, options }));
    if (call.flag('json')) printJson(call.world, scoreDocument(score));
    else call.world.out(scoreText(definition, score));
  },
};

/** An option for every answer that some scale needs beside its items. */
function instrumentOptions(): readonly CliOption[] {
  const scales = new Map<string, { readonly values: readonly string[]; readonly by: string[] }>();
  for (const { shortTitle, needs } of DEFINITIONS) {
    for (const { name, values } of needs ?? []) {
      const known = scales.get(name) ?? { values, by: [] };
      known.by.push(shortTitle);
      scales.set(name, known);
    }
  }
  return [...scales].map(([name, { values, by }]) => ({
    flags: `--${name} <value>`,
    about: `needed by ${by.join(', ')}`,
    choices: values,
  }));
}

function findInstrument(id: string): InstrumentDefinition {
  const found = DEFINITIONS.find((definition) => definition.id === id);
  if (found !== undefined) return found;
  const ids = DEFINITIONS.map((definition) => definition.id);
  throw new UsageError(`"${id}" is no instrument.${didYouMean(id, ids)} Known: ${ids.join(' ')}`);
}

/** Options that were not given are refused here, by the name they have on this command. */
function givenOptions(definition: InstrumentDefinition, call: CliCall): InstrumentOptions {
  const given = (definition.needs ?? []).map(({ name, values }) => {
    const value = call.text(name);
    if (value !== undefined) return [name, value] as const;
    const expected = `expected ${values.join(' or ')}`;
    const message = `--${name}: not given; the ${definition.shortTitle} is scored by it, ${expected}`;
    throw new AppError('invalid', message);
  });
  return Object.fromEntries(given);
}

function parseItems(text: string): readonly unknown[] {
  const expected = 'expected a list such as [2,0,null,1]';
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new AppError('invalid', `is no JSON; ${expected}`);
  }
  if (!Array.isArray(parsed)) throw new AppError('invalid', `is no list; ${expected}`);
  return parsed;
}
