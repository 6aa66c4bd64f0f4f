import { spawn } from 'node:child_process';
import { asSpawnAccount, type ServerAccount, serverEnvironment } from './server-account.ts';

export type ProgramRun = {
  readonly exitCode: number | null;
  readonly output: string;
  /** The operating system's code when the program could not be started, such as EACCES. */
  readonly failedWith: string | null;
};

/** Runs a database program under the server's account to its end and collects what it printed. */
export function runProgram(run: {
  readonly program: string;
  readonly args: readonly string[];
  readonly account: ServerAccount;
}): Promise<ProgramRun> {
  const child = spawn(run.program, [...run.args], {
    cwd: '/',
    env: serverEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
    ...asSpawnAccount(run.account),
  });
  const chunks: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => chunks.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => chunks.push(text));
  return new Promise((resolve) => {
    child.once('error', (error: NodeJS.ErrnoException) =>
      resolve({ exitCode: null, output: error.message, failedWith: error.code ?? 'UNKNOWN' }),
    );
    child.once('close', (exitCode) =>
      resolve({ exitCode, output: chunks.join(''), failedWith: null }),
    );
  });
}
