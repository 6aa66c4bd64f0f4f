import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type RunningDuet, startDuet } from '../support/run-duet.ts';

const data = join(tmpdir(), `duet-crisis-words-${process.pid}`);
let duet: RunningDuet;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  duet = await startDuet({ DUET_DATA: data });
});
test.afterAll(async () => {
  duet.process.kill('SIGINT');
  await duet.ended;
  rmSync(data, { recursive: true });
});

test('the sign-in page says that nobody reads it around the clock, and whom to call', async ({
  page,
}) => {
  await page.goto(duet.address);
  await expect(page.getByText('Nobody at the clinic reads Duet around the clock')).toBeVisible();
  await expect(page.getByText('call your local emergency number')).toBeVisible();
});

test('a person’s own page says it too', async ({ page }) => {
  const [, link = ''] = /patient\s+(\S+\/link#\S+)/.exec(duet.said()) ?? [];
  await page.goto(link);
  await expect(page.getByText('nobody reads it around the clock')).toBeVisible();
  await expect(page.getByText('your local emergency number')).toBeVisible();
});
