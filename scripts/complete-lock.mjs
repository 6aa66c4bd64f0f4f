// Completes package-lock.json after an install. Some registries list only this system's build of a package that
// has one per system; npm then leaves the others out of the lock, and `npm ci` stops elsewhere with
// "Missing: … from lock file". `node scripts/complete-lock.mjs` adds them, `--check` only says which are missing.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SYSTEMS = {
  aix: 'aix',
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  win: 'win32',
  win32: 'win32',
  windows: 'win32',
};
const PROCESSORS = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'x64',
  'wasm32',
];
const LIBRARIES = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl' };

/** The optional dependencies that some entry of a lock names and that have no entry: name, version, who names it. */
export function missingFromLock(lock) {
  return Object.entries(lock.packages).flatMap(([place, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !placesFor(place, name).some((candidate) => candidate in lock.packages))
      .map(([name, version]) => ({ name, version, namedBy: place })),
  );
}

/** A lock with an entry for each missing one: version, system and processor, which its name tells. */
export function completeLock(lock) {
  const added = missingFromLock(lock).map(({ name, version, namedBy }) => {
    const dev = lock.packages[namedBy].dev === true ? { dev: true } : {};
    return [
      `node_modules/${name}`,
      { version: exact(name, version), ...dev, optional: true, ...madeFor(name) },
    ];
  });
  const { '': rootEntry, ...rest } = lock.packages;
  const sorted = Object.entries({ ...rest, ...Object.fromEntries(added) }).sort(([a], [b]) =>
    a.localeCompare(b, 'en'),
  );
  return { ...lock, packages: { '': rootEntry, ...Object.fromEntries(sorted) } };
}

/** Where Node looks for a package from a place: beside, then in each node_modules above. */
function placesFor(place, name) {
  const parts = place === '' ? [] : place.split('/node_modules/');
  return Array.from({ length: parts.length + 1 }, (_, above) =>
    [...parts.slice(0, parts.length - above), name].join('/node_modules/'),
  ).map((path) => (path.startsWith('node_modules/') ? path : `node_modules/${path}`));
}

function madeFor(name) {
  const words = name.split(/[/-]/);
  const os = words.flatMap((word) => SYSTEMS[word] ?? []);
  const cpu = words.filter((word) => PROCESSORS.includes(word));
  const libc = words.flatMap((word) => LIBRARIES[word] ?? []);
  const system = os.length === 1 || (os.length === 0 && cpu.includes('wasm32'));
  if (!system || cpu.length > 1)
    throw new Error(`${name}: no system can be read from this name; add its entry by hand.`);
  return {
    ...(os.length > 0 ? { os } : {}),
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(libc.length > 0 ? { libc } : {}),
  };
}

function exact(name, version) {
  if (!/^\d+\.\d+\.\d+/.test(version))
    throw new Error(`${name}: "${version}" is not an exact version; add its entry by hand.`);
  return version;
}

function main(args) {
  const file = join(fileURLToPath(new URL('..', import.meta.url)), 'package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const missing = missingFromLock(lock);
  for (const { name, version, namedBy } of missing)
    console.log(`${name} ${version} (named by ${namedBy})`);
  if (missing.length === 0) return console.log('package-lock.json is complete');
  if (args.includes('--check')) {
    console.log(`${missing.length} missing; mend it with: node scripts/complete-lock.mjs`);
    process.exitCode = 1;
    return;
  }
  writeFileSync(file, `${JSON.stringify(completeLock(lock), null, 2)}\n`);
  console.log(`${missing.length} added`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
