import { statSync } from 'node:fs';
import { type Diagnosis, diagnose } from '#services/diagnose.ts';
import { openDuet } from '#services/open-duet.ts';
import { type CliCommand, type CliWorld, jsonOption } from './cli-command.ts';
import { printJson } from './print-json.ts';
import { readSettings, type Settings } from './settings.ts';

export const doctorCommand: CliCommand = {
  about:
    'Says what this Duet runs on: versions, the database, where the data lie, how far the clinical ' +
    'content is reviewed, and what is unsafe. Reads no chart.',
  options: [jsonOption],
  example: '$ duet doctor\nduet 0.1.0 on Node 24.21.0\n…\nNothing unsafe was found.',
  run: async ({ flag, world }) => {
    const settings = readSettings(world.env);
    const duet = await openDuet(settings, world.now);
    try {
      const found = {
        duet: world.version,
        node: process.versions.node,
        data: duet.store.describe,
        ...(await diagnose(duet.deps)),
        unsafe: unsafeSettings(settings),
      };
      if (flag('json')) printJson(world, found);
      else printDiagnosis(world, found);
    } finally {
      await duet.close();
    }
  },
};

interface Found extends Diagnosis {
  readonly duet: string;
  readonly node: string;
  readonly data: string;
  readonly unsafe: readonly string[];
}

/** What a person should change, each with how. */
export function unsafeSettings(settings: Settings): readonly string[] {
  const found: string[] = [];
  const { databaseUrl, dataDir, behindTls } = settings;
  if (behindTls)
    found.push('DUET_BEHIND_TLS=1: be sure that a server speaking TLS is the only way in.');
  if (databaseUrl !== undefined && isRemoteWithoutTls(databaseUrl))
    found.push('DATABASE_URL crosses a network without TLS: add ?sslmode=verify-full.');
  if (databaseUrl === undefined && isOpenToOthers(dataDir.path))
    found.push(`${dataDir.path} can be read by other accounts: chmod 700 ${dataDir.path}`);
  return found;
}

function isRemoteWithoutTls(databaseUrl: string): boolean {
  const { hostname, searchParams } = new URL(databaseUrl);
  const local = hostname === '' || hostname === 'localhost' || hostname.startsWith('127.');
  const mode = searchParams.get('sslmode');
  return !local && (mode === null || mode === 'disable' || mode === 'allow');
}

function isOpenToOthers(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && (found.mode & 0o044) !== 0;
}

function printDiagnosis(world: CliWorld, found: Found): void {
  const { content, schema } = found;
  const lines = [
    `duet ${found.duet} on Node ${found.node}`,
    `database  ${found.database}: ${found.data}`,
    `schema    ${schema.inDatabase} in the database, ${schema.ofProgram} in this program`,
    ...found.clinics.map(
      ({ name, demo, people }) => `clinic    ${name}${demo ? ' (demo)' : ''}: ${people} people`,
    ),
    `content   ${content.instruments} instruments, ${content.medications} medications, ${content.therapies} therapies, ${content.rules} rules`,
    `          signed off by a clinician: ${content.signedOff}; past their review date: ${content.pastReview.length === 0 ? 'none' : content.pastReview.join(', ')}`,
    ...(found.unsafe.length === 0 ? ['Nothing unsafe was found.'] : ['Unsafe:', ...found.unsafe]),
  ];
  world.out(`${lines.join('\n')}\n`);
}
