// `npm start`: from a fresh clone to Duet in the browser. Plain JavaScript for Node 20.19 with nothing
// installed; what it starts runs under the Node of node_modules.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildWeb } from './build-web.mjs';
import { childEnvironment, ensureInstalled, nodeBinary, root } from './ensure-installed.mjs';
import { watchStarter } from './watch-starter.mjs';

try {
  // An installation has said so itself.
  await stage('packages', ensureInstalled, ({ installed }) => !installed && 'as in the lock file');
  await stage('pages', buildWeb, ({ built }) => (built ? 'built' : 'as built before'));
  process.exitCode = await serve(process.argv.slice(2));
} catch (error) {
  console.error(process.env.DUET_DEBUG === '1' ? error : error.message);
  process.exitCode = 1;
}

async function stage(name, act, describe) {
  const started = performance.now();
  const outcome = describe(await act());
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (outcome) console.error(`${name}: ${outcome}, ${seconds} s`);
}

/** Runs the server until it ends and answers its exit code; whoever ends this script ends the server. */
async function serve(args) {
  const child = spawn(nodeBinary(), [join(root, 'src', 'main.ts'), 'serve', ...args], {
    cwd: root,
    // What Node compiled stays for the next start, which then takes a third less.
    env: { NODE_COMPILE_CACHE: join(root, '.cache', 'node'), ...childEnvironment() },
    // The last is a channel on which nothing is said: it closes when this script is killed, and the server ends.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  const pass = (signal) => child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, pass);
  const stopWatching = watchStarter(() => pass('SIGTERM'));
  const [code, signal] = await new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (...ended) => done(ended));
  });
  stopWatching();
  if (signal) console.error(`Duet was ended by ${signal}. The next start takes its database over.`);
  return signal ? 1 : code;
}
