import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export type StartedElsewhere = {
  readonly process: ChildProcess;
  /** What the other process said: `pid` of the server, or why it was refused. */
  readonly said: { readonly pid?: number; readonly origin?: string; readonly refused?: string };
};

/** Starts an embedded server in another process, which keeps it until it is told or killed. */
export async function startElsewhere(
  dataDir: string,
  account: { readonly uid?: number; readonly gid?: number } = {},
): Promise<StartedElsewhere> {
  const script = fileURLToPath(new URL('start-and-wait.ts', import.meta.url));
  const child = spawn(process.execPath, [script, dataDir], {
    cwd: '/',
    stdio: ['ignore', 'pipe', 'inherit'],
    ...account,
  });
  const line = await new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => reject(new Error(`ended with ${code ?? signal}`)));
    child.stdout.setEncoding('utf8').once('data', resolve);
  });
  return { process: child, said: JSON.parse(line) };
}

/** As `kill -9`: nothing of the process gets to run again. */
export async function killHard(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}
