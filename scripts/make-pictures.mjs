// `npm run pictures`: the pictures of the README, of the demo clinic as a browser shows it. Starts a Duet of its
// own on a new folder, signs in by the link it prints, and leaves nothing behind but docs/images.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumLaunch } from '../tests/support/chromium-launch.ts';
import { buildWeb } from './build-web.mjs';
import { childEnvironment, nodeBinary, root } from './ensure-installed.mjs';

const IMAGES = join(root, 'docs', 'images');
/** The person of the pictures, by the name the demo clinic gives. */
const PERSON = 'Wren Sampleby';
const DESK = { width: 1440, height: 1000 };
const LINK = /prescriber\s+(\S+\/link#\S+)/;

await buildWeb();
mkdirSync(IMAGES, { recursive: true });
const data = join(tmpdir(), `duet-pictures-${process.pid}`);
const duet = spawn(nodeBinary(), [join(root, 'src', 'main.ts'), 'serve'], {
  env: { ...childEnvironment(), DUET_DATA: data, PORT: '0', DATABASE_URL: '' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  const browser = await chromium.launch(await chromiumLaunch());
  const context = await browser.newContext({ viewport: DESK, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(await printedLink());
  await page.getByRole('link', { name: PERSON }).waitFor();
  await take(page, 'caseload.png', page);
  await page.getByRole('link', { name: PERSON }).click();
  const card = page.getByRole('region', { name: 'Both treatments, one time axis' });
  // The first drawing is made anew for the width that the page turns out to have.
  await card.locator('.timeline:not(.timeline-waiting)').waitFor();
  await page.waitForLoadState('networkidle');
  await take(page, 'timeline.png', card);
  await page.emulateMedia({ colorScheme: 'dark' });
  await take(page, 'timeline-dark.png', card);
  await browser.close();
} finally {
  duet.kill('SIGINT');
  await new Promise((done) => duet.once('exit', done));
  rmSync(data, { recursive: true, force: true });
}

async function take(page, name, what) {
  await page.evaluate(() => document.fonts.ready);
  const path = join(IMAGES, name);
  await what.screenshot({ path, animations: 'disabled' });
  console.log(path);
}

/** The link that signs a prescriber in, as soon as the start has printed it. */
async function printedLink() {
  let said = '';
  for await (const chunk of duet.stdout) {
    said += chunk;
    const found = LINK.exec(said)?.[1];
    if (found !== undefined) return found;
  }
  throw new Error(`Duet ended before it printed a link:\n${said}`);
}
