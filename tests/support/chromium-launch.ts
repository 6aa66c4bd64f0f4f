import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LaunchOptions } from '@playwright/test';

const root = fileURLToPath(new URL('../..', import.meta.url));
const packageFolder = join(root, 'node_modules', '@sparticuz', 'chromium');

// Chromium refuses its sandbox to root, which is who runs in a container.
const args = ['--no-sandbox', '--font-render-hinting=none'];

/**
 * How Playwright starts the browser of the tests: the one CHROME_PATH names; on Linux x64 else the one inside the
 * package `@sparticuz/chromium`, unpacked once into .cache with the few libraries that a bare system lacks;
 * elsewhere the Chrome of the system.
 */
export async function chromiumLaunch(): Promise<LaunchOptions> {
  const ownBrowser = process.env.CHROME_PATH;
  if (ownBrowser) return { executablePath: ownBrowser, args };
  if (`${process.platform}-${process.arch}` !== 'linux-x64') return { channel: 'chrome', args };
  const folder = join(root, '.cache', `chromium-${packageVersion()}`);
  if (!existsSync(folder)) await unpackInto(folder);
  const libraries = join(folder, 'al2023', 'lib');
  return {
    executablePath: join(folder, 'chromium'),
    args,
    env: { ...process.env, LD_LIBRARY_PATH: libraries },
  };
}

/** Unpacks beside the folder and renames: an interrupted run leaves no half browser behind. */
async function unpackInto(folder: string): Promise<void> {
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  const { TMPDIR } = process.env;
  // The package unpacks into the system's temporary folder, and takes for its own what it finds there.
  process.env.TMPDIR = unfinished;
  try {
    await chromium.executablePath();
    await inflate(join(packageFolder, 'bin', 'al2023.tar.br'));
    renameSync(unfinished, folder);
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function packageVersion(): string {
  const { version }: { version: string } = JSON.parse(
    readFileSync(join(packageFolder, 'package.json'), 'utf8'),
  );
  return version;
}
