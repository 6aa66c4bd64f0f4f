import { randomBytes } from 'node:crypto';
import { chown, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeServerFolder } from './data-folder.ts';
import { runProgram } from './run-program.ts';
import { type ServerSite, SUPERUSER } from './server-site.ts';
import { StartRefusal } from './start-refusal.ts';

/** Inside the cluster, so that it is made, moved and lost together with it. */
export const PASSWORD_FILE = 'duet-password';

/**
 * Makes the database cluster the first time and answers the superuser's password.
 * It is made aside and renamed into place last, so an interrupted start leaves no half of one.
 *
 * @throws StartRefusal when the folder belongs to another PostgreSQL major, or to something else.
 */
export async function initCluster(
  site: ServerSite,
): Promise<{ readonly created: boolean; readonly password: string }> {
  await refuseOtherMajor(site, site.dataDir);
  const created = !(await refuseOtherMajor(site, site.clusterDir));
  if (created) {
    await refuseStrangeContent(site.clusterDir);
    await makeCluster(site);
  }
  const password = await readFile(join(site.clusterDir, PASSWORD_FILE), 'utf8');
  return { created, password: password.trim() };
}

async function makeCluster(site: ServerSite): Promise<void> {
  const unfinished = `${site.clusterDir}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await makeServerFolder(unfinished, site.account);
  const passwordFile = await writePassword(site);
  const run = await runProgram({
    program: site.binaries.initdb,
    args: initdbArguments(site, unfinished, passwordFile),
    account: site.account,
  });
  if (run.exitCode !== 0)
    throw new StartRefusal(
      `PostgreSQL could not make its folder in ${site.dataDir}: ${lastLine(run.output)}`,
    );
  await rename(passwordFile, join(unfinished, PASSWORD_FILE));
  await rm(site.clusterDir, { recursive: true, force: true });
  await rename(unfinished, site.clusterDir);
  await syncFolder(dirname(site.clusterDir));
}

/**
 * The built-in locale gives the same order and upper case on every computer, for ever: no index
 * breaks with the next libc. `--no-locale` keeps libc's own settings at "C", since not every
 * system (macOS, older Linux) knows libc's C.UTF-8.
 */
function initdbArguments(site: ServerSite, pgdata: string, passwordFile: string): string[] {
  return [
    `--pgdata=${pgdata}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--no-locale',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
    '--no-instructions',
    ...(site.durability === 'tests' ? ['--no-sync'] : []),
  ];
}

/** initdb must read it under the server's account, and finds no terminal to ask. */
async function writePassword(site: ServerSite): Promise<string> {
  const file = join(site.dataDir, 'socket', PASSWORD_FILE);
  await rm(file, { force: true });
  await writeFile(file, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  if (site.account) await chown(file, site.account.uid, site.account.gid);
  return file;
}

/** True when a cluster of the right major is there, false when there is none. */
async function refuseOtherMajor(site: ServerSite, folder: string): Promise<boolean> {
  const found = await readFile(join(folder, 'PG_VERSION'), 'utf8').catch(noneIfMissing);
  if (found === null) return false;
  if (folder === site.dataDir)
    throw new StartRefusal(
      `${folder} is a PostgreSQL data folder itself (version ${found.trim()}). Give Duet a folder of its own: DUET_DATA=… npm start, or run that server and set DATABASE_URL`,
    );
  if (found.trim() === site.binaries.major) return true;
  throw new StartRefusal(
    `The data folder ${site.dataDir} was made by PostgreSQL ${found.trim()}, and this Duet brings ${site.binaries.major}. ` +
      'Start the Duet release that made it to export the charts, then import them into a new folder: DUET_DATA=… npm start',
  );
}

async function refuseStrangeContent(folder: string): Promise<void> {
  const content = await readdir(folder).catch(noneIfMissing);
  if (content === null || content.length === 0) return;
  throw new StartRefusal(
    `${folder} holds files that are no database. Move them away, or choose another folder: DUET_DATA=… npm start`,
  );
}

/** A rename is safe from a power cut only once its folder is on the disk; Windows has no such call. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function noneIfMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
