import { layoutTimeline } from '#engines/timeline/layout-timeline.ts';
import { clinicalContent } from '#services/clinical-content.ts';
import { judgePerson } from '#simulator/judge-person.ts';
import { DEMO_SEED, type DemoPerson, simulateClinic } from '#simulator/simulate-clinic.ts';
import { asOf } from './as-of.ts';
import { asOfOption, type CliCall, type CliCommand, jsonOption } from './cli-command.ts';
import { type DemoRow, demoListText, demoPersonText } from './demo-text.ts';
import { didYouMean } from './did-you-mean.ts';
import { printJson } from './print-json.ts';
import { UsageError } from './usage-error.ts';

const SEEDS = { least: 0, most: 2 ** 32 - 1 } as const;
const PEOPLE = { least: 1, most: 3600 } as const;

export const demoCommand: CliCommand = {
  about:
    'Shows the virtual patients of the demo clinic: who they are, where each stands in the ' +
    'caseload, and, for one of them, the whole course. All of them are invented, by a program ' +
    'that gives the same people for the same seed and day. Nothing is stored.',
  arguments: [{ syntax: '[person]', about: 'one of them, such as D-0001; absent: all of them' }],
  options: [
    { flags: '--seed <number>', about: `another clinic (default: ${DEMO_SEED}, as "duet serve")` },
    { flags: '--patients <number>', about: 'how many people (default: as in the demo clinic)' },
    asOfOption,
    jsonOption,
  ],
  example: [
    '$ duet demo --as-of 2026-11-23',
    '61 virtual patients on 2026-11-23, seed 2026',
    '',
    'RISK (3)',
    '  D-0002 Moss Fauxley    36, orange: item 9 was 2 on a form filled in yesterday at home; …',
    '  …',
  ].join('\n'),
  run: (call) => {
    const [named] = call.args;
    if (named === undefined) listPeople(call);
    else showPerson(call, named);
  },
};

function listPeople(call: CliCall): void {
  const today = asOf(call);
  const seed = numberOf(call, 'seed', SEEDS) ?? DEMO_SEED;
  const rows = simulated(call).map((person) => rowOf(person, today));
  if (call.flag('json')) printJson(call.world, { asOf: today, seed, patients: rows });
  else call.world.out(demoListText({ asOf: today, seed, rows }));
}

function showPerson(call: CliCall, named: string): void {
  const today = asOf(call);
  const people = simulated(call);
  const identifiers = people.map(({ identifier }) => identifier);
  const person = people.find(({ identifier }) => identifier === named.toUpperCase());
  if (person === undefined)
    throw new UsageError(`"${named}" is nobody here.${didYouMean(named, identifiers)}`);
  const row = rowOf(person, today);
  if (call.flag('json')) {
    printJson(call.world, { asOf: today, ...row, entries: person.entries });
    return;
  }
  const { assessment } = judgePerson(person, today).judgement;
  const view = { width: 1150, setting: 'desk', register: 'clinician', range: 'all' } as const;
  call.world.out(demoPersonText(row, layoutTimeline(clinicalContent(), assessment, view)));
}

function simulated(call: CliCall): readonly DemoPerson[] {
  const people = numberOf(call, 'patients', PEOPLE);
  const seed = numberOf(call, 'seed', SEEDS) ?? DEMO_SEED;
  return simulateClinic({ seed, today: asOf(call), ...(people === undefined ? {} : { people }) });
}

interface Bounds {
  readonly least: number;
  readonly most: number;
}

function numberOf(call: CliCall, name: string, { least, most }: Bounds): number | undefined {
  const given = call.text(name);
  if (given === undefined) return undefined;
  const number = Number(given);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new UsageError(
    `--${name}: "${given}" is not understood; expected a whole number from ${least} to ${most}`,
  );
}

function rowOf(person: DemoPerson, today: string): DemoRow {
  const { name, identifier, profile, patient, entries } = person;
  const { judgement, group, reason } = judgePerson(person, today);
  const { age, risk } = judgement.assessment.findings;
  return {
    identifier,
    name,
    birthDate: patient.birthDate,
    age: typeof age === 'number' ? age : null,
    sex: patient.sex,
    group,
    reason: reason?.code ?? null,
    tier: risk.tier,
    course: profile.id,
    about: profile.about,
    entryCount: entries.length,
  };
}
