// Builds the pages when their sources changed since the last time.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { childEnvironment, nodeBinary, root } from './ensure-installed.mjs';

/** What the pages are made of: the web layer, the two layers it may import, and how it is built. */
const SOURCES = [
  'src/web',
  'src/domain',
  'src/contracts',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
];
const STAMP = join(root, 'dist', '.sources');

/** Answers whether it had to build. Throws an Error that shows what the build said. */
export async function buildWeb() {
  const wanted = sourcesHash();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return { built: false };
  await runVite();
  writeFileSync(STAMP, wanted);
  return { built: true };
}

function sourcesHash() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((path) => filesUnder(join(root, path)))) {
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return `${hash.digest('hex')}\n`;
}

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

async function runVite() {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const child = spawn(nodeBinary(), [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    env: childEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = [];
  child.stdout.on('data', (chunk) => said.push(chunk));
  child.stderr.on('data', (chunk) => said.push(chunk));
  const code = await new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', done);
  });
  if (code !== 0)
    throw new Error(`The pages could not be built:\n${Buffer.concat(said).toString().trim()}`);
}
