import { chownSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from '#db/embedded/run-program.ts';
import { serverAccount } from '#db/embedded/server-account.ts';

/**
 * Starts a throw-away server of the installed PostgreSQL, as a person's own would be: reached
 * through an address with a user and a password.
 */
export async function startOwnPostgres(
  programs: string,
  folder: string,
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const account = serverAccount();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (account !== null) chownSync(folder, account.uid, account.gid);
  const data = join(folder, 'data');
  const run = async (program: string, args: readonly string[]): Promise<void> => {
    const ended = await runProgram({ program: join(programs, program), args, account });
    if (ended.exitCode !== 0) throw new Error(`${program}: ${ended.output}`);
  };
  await run('initdb', [
    '-D',
    data,
    '-U',
    'someone',
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
    '-A',
    'trust',
    '-N',
  ]);
  const settings = `-c listen_addresses= -c fsync=off -c full_page_writes=off -c synchronous_commit=off -k ${folder}`;
  await run('pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', settings, 'start']);
  return {
    url: `postgres:///postgres?host=${encodeURIComponent(folder)}&user=someone&password=trusted-anyway`,
    async stop() {
      await run('pg_ctl', ['-D', data, '-w', '-m', 'fast', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
