// What `npm start` and `npm test` share: the packages of the lock file are there, and so is a Node
// that runs TypeScript. Plain JavaScript for Node 20.19 with nothing installed, so it imports no package.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Type stripping needs 22.18; Argon2 in node:crypto, on which sign-in rests, needs 24.7. */
const MINIMUM_NODE = [24, 7];
const STAMP = join(root, 'node_modules', '.duet-installed');
const WINDOWS = process.platform === 'win32';

/**
 * Installs the packages of the lock file when those in node_modules are not the same; shows how far it is.
 * Answers whether it had to install, and the seconds that took. Throws an Error of one line that says how to mend it.
 */
export async function ensureInstalled() {
  const started = Date.now();
  const wanted = lockStamp();
  if (readText(STAMP) === wanted) return { installed: false, seconds: 0 };
  const installed = !handInstallMatches();
  if (installed) await installFromLock();
  writeFileSync(STAMP, wanted);
  return { installed, seconds: (Date.now() - started) / 1000 };
}

/**
 * The path of a Node that runs TypeScript as it is: the one from node_modules, else the one running now.
 * Throws an Error of one line where neither will do.
 */
export function nodeBinary() {
  const packaged = packagedNode();
  if (packaged) return packaged;
  if (atLeast(process.versions.node, MINIMUM_NODE)) return process.execPath;
  throw new Error(
    `Duet needs Node ${MINIMUM_NODE.join('.')} or later on ${process.platform}-${process.arch}, and this is ${process.versions.node}: ` +
      'install Node 24 from https://nodejs.org, then run the same command again.',
  );
}

/** The environment for child processes: `node` and the tools of node_modules come first on the path. */
export function childEnvironment() {
  const first = [join(root, 'node_modules', '.bin'), dirname(nodeBinary())];
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...process.env, [key]: [...first, process.env[key] ?? ''].join(delimiter) };
}

/**
 * How to run npm: the one that started this script, else the one beside the running Node, so that a stray
 * npm elsewhere on the path never writes into node_modules.
 */
export function npmCommand() {
  const { npm_execpath: execPath, npm_node_execpath: execNode } = process.env;
  if (
    execPath?.endsWith('npm-cli.js') &&
    execNode &&
    existsSync(execPath) &&
    existsSync(execNode)
  ) {
    return [execNode, execPath];
  }
  for (const node of nodesOutsideTheProject()) {
    const bin = dirname(realpathSync(node));
    const places = [join(bin, '..', 'lib'), bin, join(bin, '..', 'share', 'nodejs')];
    for (const cli of [
      ...places.slice(0, 2).map((place) => join(place, 'node_modules', 'npm', 'bin', 'npm-cli.js')),
      join(places[2], 'npm', 'bin', 'npm-cli.js'),
    ]) {
      if (existsSync(cli)) return [node, cli];
    }
  }
  throw new Error(
    'No npm beside this Node: install Node 20.19 or later together with npm, then run the same command again.',
  );
}

/** npm keeps its cache under HOME; where there is no HOME, or one that cannot be written, the project lends it a folder. */
export function npmEnvironment() {
  const home = process.env[WINDOWS ? 'USERPROFILE' : 'HOME'];
  if (home && existsSync(home)) return process.env;
  return { ...process.env, npm_config_cache: join(root, '.cache', 'npm') };
}

function lockStamp() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}\n`;
}

/** After `npm install NAME` by hand everything is there already: npm's own list of what it put there says so. */
function handInstallMatches() {
  const list = readText(join(root, 'node_modules', '.package-lock.json'));
  if (list === undefined) return false;
  const there = JSON.parse(list).packages;
  const lock = lockedPackages();
  const own = Object.keys(lock.root.optionalDependencies ?? {}).map(
    (name) => `node_modules/${name}`,
  );
  return (
    Object.keys(there).every((place) => place in lock.packages) &&
    Object.entries(lock.packages).every(([place, entry]) =>
      place in there
        ? there[place].version === entry.version && existsSync(join(root, place))
        : entry.optional === true && !(own.includes(place) && fitsHere(entry)),
    )
  );
}

async function installFromLock() {
  const [node, cli] = npmCommand();
  const args = [
    cli,
    'ci',
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const child = spawn(node, args, {
    cwd: root,
    env: npmEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = [];
  child.stdout.on('data', (chunk) => said.push(chunk));
  child.stderr.on('data', (chunk) => said.push(chunk));
  const endProgress = showProgress();
  const code = await new Promise((done) => {
    child.on('error', (error) => {
      said.push(Buffer.from(error.message));
      done(1);
    });
    child.on('close', done);
  });
  endProgress(code === 0);
  if (code !== 0) throw new Error(installFailure(Buffer.concat(said).toString()));
}

function installFailure(said) {
  const lines = said
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.includes('complete log of this run'));
  const mend = /Missing: .* from lock file/.test(said)
    ? 'the lock file is not complete; mend it with: node scripts/complete-lock.mjs'
    : 'is the network there, and is the folder writable? Then run the same command again.';
  return `${lines.slice(0, 12).join('\n')}\nThe packages could not be installed: ${mend}`;
}

/** A line while npm works: one that rewrites itself on a terminal, one every ten seconds elsewhere. */
function showProgress() {
  const started = Date.now();
  const places = Object.entries(lockedPackages().packages)
    .filter(([, entry]) => fitsHere(entry))
    .map(([place]) => join(root, place, 'package.json'));
  const terminal = process.stderr.isTTY === true;
  const line = (count) =>
    `packages: ${count} of ${places.length}, ${((Date.now() - started) / 1000).toFixed(0)} s`;
  const show = () => {
    const text = line(places.filter((place) => existsSync(place)).length);
    process.stderr.write(terminal ? `\r${text}\u001b[K` : `${text}\n`);
  };
  show();
  const timer = setInterval(show, terminal ? 500 : 10_000);
  return (finished) => {
    clearInterval(timer);
    const there = places.filter((place) => existsSync(place)).length;
    process.stderr.write(
      `${terminal ? '\r' : ''}${finished ? `packages: ${there} installed, ${((Date.now() - started) / 1000).toFixed(1)} s` : line(there)}${terminal ? '\u001b[K' : ''}\n`,
    );
  };
}

function lockedPackages() {
  const { '': rootEntry, ...packages } = JSON.parse(
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
  ).packages;
  return { root: rootEntry, packages };
}

/** Whether npm would install this entry on this system (its C library aside: npm's own list tells that). */
function fitsHere(entry) {
  const fits = (allowed, actual) => allowed === undefined || [allowed].flat().includes(actual);
  const here = fits(entry.os, process.platform) && fits(entry.cpu, process.arch);
  return here && (entry.libc === undefined || fits(entry.libc, libc()));
}

function libc() {
  if (process.platform !== 'linux') return undefined;
  // Without this the report looks up the name of every network connection first.
  process.report.excludeNetwork = true;
  return process.report.getReport().header.glibcVersionRuntime === undefined ? 'musl' : 'glibc';
}

function packagedNode() {
  const system = WINDOWS ? 'win' : process.platform;
  const path = join(
    root,
    'node_modules',
    `node-${system}-${process.arch}`,
    'bin',
    WINDOWS ? 'node.exe' : 'node',
  );
  if (!existsSync(path)) return undefined;
  if (path === process.execPath) return path;
  // It is there but cannot run where the C library is another one, as on Alpine.
  return spawnSync(path, ['--version']).status === 0 ? path : undefined;
}

/** The running Node, then those on the path; never the one in node_modules, which has no npm and is about to be replaced. */
function nodesOutsideTheProject() {
  const path =
    Object.entries(process.env).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? '';
  const onPath = path.split(delimiter).map((folder) => join(folder, WINDOWS ? 'node.exe' : 'node'));
  return [process.execPath, ...onPath].filter(
    (node) => existsSync(node) && !node.includes('node_modules'),
  );
}

function atLeast(version, [major, minor]) {
  const [ownMajor, ownMinor] = version.split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}

function readText(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
