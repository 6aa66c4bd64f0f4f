import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Browser,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from '@playwright/test';
import type { Role } from '#domain/role.ts';
import { type RunningDuet, startDuet } from './run-duet.ts';

type Signed = Awaited<ReturnType<Awaited<ReturnType<Browser['newContext']>>['storageState']>>;

/** Duet as `npm start` serves it, for the tests of one worker. */
interface ServedDuet {
  readonly address: string;
  readonly said: () => string;
}

interface WorkerFixtures {
  /** With the demo clinic. */
  readonly demo: ServedDuet;
  /** With nobody in it. */
  readonly empty: ServedDuet;
  /** Cookies of each role; a printed link works once. */
  readonly signIns: (role: Role) => Promise<Signed>;
}

interface TestFixtures {
  /** Opens an address of the demo clinic as someone. */
  readonly visit: (role: Role, path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** What pages did that none may do; looked at when the test ends. */
  readonly misdeeds: string[];
  readonly watch: (page: Page, address: string) => void;
}

/** Playwright's `test` with a real server behind it, and an eye on what every page asks for. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  demo: [async ({ browserName: _ }, use) => serve(use), { scope: 'worker', timeout: 60_000 }],
  empty: [
    async ({ browserName: _ }, use) => serve(use, '--empty'),
    { scope: 'worker', timeout: 60_000 },
  ],
  signIns: [
    async ({ browser, demo }, use) => {
      const known = new Map<Role, Promise<Signed>>();
      await use((role) => {
        const signed = known.get(role) ?? signInByLink(browser, demo, role);
        known.set(role, signed);
        return signed;
      });
    },
    { scope: 'worker' },
  ],
  misdeeds: async ({ browserName: _ }, use) => {
    const misdeeds: string[] = [];
    await use(misdeeds);
    expect(misdeeds).toEqual([]);
  },
  watch: async ({ misdeeds }, use) => {
    await use((page, address) => {
      page.on('request', (request) => {
        if (!request.url().startsWith(`${address}/`)) misdeeds.push(`asked ${request.url()}`);
      });
      page.on('pageerror', (error) => misdeeds.push(`failed: ${error.message}`));
      page.on('console', (message) => {
        // A refusal that a test provokes is told by the browser, too.
        const told = message.type() === 'error' && !message.text().includes('status of 4');
        if (told) misdeeds.push(`said: ${message.text()}`);
      });
    });
  },
  visit: async ({ browser, demo, signIns, watch }, use) => {
    const opened: Page[] = [];
    await use(async (role, path, options = {}) => {
      const context = await browser.newContext({ ...options, storageState: await signIns(role) });
      const page = await context.newPage();
      watch(page, demo.address);
      opened.push(page);
      await page.goto(demo.address + path);
      return page;
    });
    for (const page of opened) await page.context().close();
  },
});

export { expect };

async function serve(use: (duet: ServedDuet) => Promise<void>, ...flags: string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'duet-browser-'));
  // The database's own account has to come in.
  chmodSync(folder, 0o755);
  let duet: RunningDuet | null = null;
  try {
    duet = await startDuet({ DUET_DATA: folder }, ...flags);
    await use(duet);
  } finally {
    duet?.process.kill('SIGINT');
    await duet?.ended;
    rmSync(folder, { recursive: true, force: true });
  }
}

/** From the caseload to someone's chart, by their name. */
export async function openChart(page: Page, name: string): Promise<void> {
  await page.getByLabel('Find a person').fill(name);
  await page.getByRole('link', { name }).click();
  await page.locator('.timeline:not(.timeline-waiting)').waitFor();
  await page.waitForLoadState('networkidle');
}

/** The secret part of a printed link, after its address. */
export function printedLink(said: string, beside: string): string {
  const [, link] = new RegExp(`${beside}\\s+http://[^/]+(/\\S+#\\S+)`).exec(said) ?? [];
  if (link === undefined) throw new Error(`no link for ${beside} was printed:\n${said}`);
  return link;
}

async function signInByLink(browser: Browser, demo: ServedDuet, role: Role): Promise<Signed> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(demo.address + printedLink(demo.said(), role));
  await page.waitForURL((url) => url.pathname !== '/link');
  const signed = await context.storageState();
  await context.close();
  return signed;
}
