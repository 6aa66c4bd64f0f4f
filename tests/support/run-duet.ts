import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

export interface RunningDuet {
  readonly process: ChildProcess;
  readonly address: string;
  /** Everything it printed so far, both streams. */
  readonly said: () => string;
  /** Resolves with the exit code, null when it was killed. */
  readonly ended: Promise<number | null>;
}

type Settings = Readonly<Record<string, string>>;

/** Starts `duet serve` as `npm start` does, on any free port, and waits until it serves. */
export async function startDuet(settings: Settings, ...flags: string[]): Promise<RunningDuet> {
  const duet = spawnDuet({ PORT: '0', ...settings }, flags);
  const address = await new Promise<string>((resolve, reject) => {
    duet.process.stdout?.on('data', () => {
      const [, found] = /Duet is at (\S+)[\s\S]*Ctrl-C/.exec(duet.said()) ?? [];
      if (found !== undefined) resolve(found);
    });
    void duet.ended.then((code) => reject(new Error(`ended with ${code}: ${duet.said()}`)));
  });
  return { ...duet, address };
}

/** Runs `duet serve` where it must refuse: its exit code and what it printed. */
export async function refusedDuet(settings: Settings, ...flags: string[]) {
  const duet = spawnDuet({ PORT: '0', ...settings }, flags);
  const code = await duet.ended;
  return { code, said: duet.said() };
}

function spawnDuet(settings: Settings, flags: readonly string[]) {
  const child = spawn(process.execPath, [MAIN, 'serve', ...flags], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...settings },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const streams = [child.stdout, child.stderr].filter((stream) => stream !== null);
  let said = '';
  for (const stream of streams)
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  // Not 'close', which never comes once the channel between the two was closed from this side.
  const ended = Promise.all([
    new Promise<number | null>((resolve) => child.once('exit', resolve)),
    ...streams.map((stream) => once(stream, 'end')),
  ]).then(([code]) => code);
  return { process: child, said: () => said, ended };
}
