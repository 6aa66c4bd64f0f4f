// Runs the command of a package, under the Node that Duet uses and by its file, so that no shell, PATH or
// .cmd wrapper stands between.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { childEnvironment, nodeBinary, root } from './ensure-installed.mjs';

/** Tools colour what they say where npm or CI makes them, also into a file. */
const PLAIN = { NO_COLOR: '1', FORCE_COLOR: undefined };

/**
 * Answers the exit code, what was said and the seconds it took. With `live` the output goes straight to the
 * terminal instead and `said` is empty. `env` adds to the environment; `folder` is where
 * it runs, the project unless said.
 */
export function runTool(packageName, args, options) {
  return runNode([commandFile(packageName), ...args], options);
}

/** The same for a script. */
export async function runNode(args, { live = false, env = {}, folder = root } = {}) {
  const started = performance.now();
  const child = spawn(nodeBinary(), args, {
    cwd: folder,
    env: { ...childEnvironment(), ...(live && process.stdout.isTTY ? {} : PLAIN), ...env },
    stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
  });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => said.push(chunk));
  }
  const code = await new Promise((done) => {
    child.once('error', (error) => {
      said.push(Buffer.from(error.message));
      done(1);
    });
    // A tool that was killed has not passed.
    child.once('close', (status) => done(status ?? 1));
  });
  return {
    code,
    said: Buffer.concat(said).toString().trim(),
    seconds: (performance.now() - started) / 1000,
  };
}

function commandFile(packageName) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : Object.values(bin)[0]);
}
