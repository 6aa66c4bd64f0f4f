import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Role } from '#domain/role.ts';
import { expect, openChart, test } from '../support/duet-in-browser.ts';

/** Every page, who opens it, how to come to it, and the sign that it is all there. */
const PAGES: readonly {
  readonly name: string;
  readonly role: Role;
  readonly path: string;
  readonly goOn?: (page: Page) => Promise<void>;
  readonly ready: string;
}[] = [
  { name: 'caseload', role: 'prescriber', path: '/', ready: '.person-row' },
  {
    name: 'chart',
    role: 'prescriber',
    path: '/',
    goOn: (page) => openChart(page, 'Wren Sampleby'),
    ready: '.timeline:not(.timeline-waiting)',
  },
  {
    name: 'rules',
    role: 'prescriber',
    path: '/',
    goOn: async (page) => {
      await openChart(page, 'Wren Sampleby');
      await page.getByRole('link', { name: 'All rules' }).click();
    },
    ready: '.rule',
  },
  { name: 'import', role: 'care-manager', path: '/import', ready: '.drop-zone' },
  { name: 'clinic', role: 'administrator', path: '/', ready: '.clinic-accounts' },
  { name: 'own page of a patient', role: 'patient', path: '/portal', ready: '.portal-month' },
  { name: 'no page', role: 'prescriber', path: '/nowhere', ready: '.plain-page' },
];

// axe looks at every element: a trace of that costs more than the look itself.
test.use({ trace: 'off' });

/** Layout goes by the width and contrast by the scheme: two looks see both of each. */
const LOOKS = [
  { width: 320, colorScheme: 'light' },
  { width: 1440, colorScheme: 'dark' },
] as const;

for (const { name, role, path, goOn, ready } of PAGES)
  for (const { width, colorScheme } of LOOKS)
    test(`${name}: nothing serious for axe and nothing beside the page at ${width} px, ${colorScheme}`, async ({
      visit,
    }) => {
      test.slow();
      const page = await visit(role, path, {
        viewport: { width, height: 900 },
        colorScheme,
        reducedMotion: 'reduce',
      });
      await goOn?.(page);
      await expect(page.locator(ready).first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter(({ impact }) => impact !== 'minor');
      expect(serious.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      const beside = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beside).toBe(0);
    });

test('nothing inline is allowed, and only this origin', async ({ request, demo }) => {
  for (const path of ['/', '/portal', '/patients/0190-no-one']) {
    const response = await request.get(demo.address + path);
    const policy = response.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toMatch(/https?:/);
    const html = await response.text();
    expect(html).toContain('<script type="module"');
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/);
  }
});

test('a patient sees plain words: no score, no rule, no item, nobody else', async ({ visit }) => {
  const page = await visit('patient', '/');
  await expect(page).toHaveURL(/\/portal$/);
  await expect(page.locator('.portal-month').first()).toBeVisible();
  await expect(page.locator('main')).not.toHaveText(/PHQ|GAD|item 9|C-SSRS|half-way|tier/i);
  await expect(page.getByRole('heading', { name: 'Help' })).toBeVisible();
});

test('an administrator sees the clinic and no patient, wherever they go', async ({
  visit,
  demo,
}) => {
  const page = await visit('administrator', '/');
  await expect(page.getByText('No patient data is shown to an administrator.')).toBeVisible();
  await expect(page.getByRole('navigation').getByRole('link')).toHaveText(['Clinic']);
  await expect(page.getByLabel('Find a person')).toHaveCount(0);
  await page.goto(`${demo.address}/import`);
  await expect(page.getByRole('heading', { name: 'There is no page here' })).toBeVisible();
});

test('the colors follow the system until the reader chooses, and the choice stays', async ({
  visit,
}) => {
  const page = await visit('prescriber', '/', { colorScheme: 'dark' });
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await expect(page.locator('.person-row').first()).toBeVisible();
  const dark = await ground();
  await page.getByRole('button', { name: 'Dr. Placeholder' }).click();
  await page.getByRole('button', { name: 'Light' }).click();
  expect(await ground()).not.toBe(dark);
  await page.reload();
  await expect(page.locator('.person-row').first()).toBeVisible();
  expect(await ground()).not.toBe(dark);
});
