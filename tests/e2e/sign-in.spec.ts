import type { Page } from '@playwright/test';
import { expect, openChart, printedLink, test } from '../support/duet-in-browser.ts';

const PASSWORD = 'three calm words in a row';
const REFUSED = 'That name and password do not fit together. Check both and enter them again.';

test.describe.configure({ mode: 'serial' });

async function signIn(page: Page, name: string, password: string) {
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

test('the first person of an empty clinic makes an account by the printed link, once', async ({
  page,
  empty,
  watch,
}) => {
  watch(page, empty.address);
  const link = empty.address + printedLink(empty.said(), 'within a day:');
  await page.goto(link);
  await page.getByLabel('Name of the clinic').fill('Example Clinic');
  await page.getByLabel('Your name').fill('Dr. Example');
  await page.getByLabel('Your role').selectOption('prescriber');
  await page.getByLabel('Name', { exact: true }).fill('example');
  await page.getByLabel('Password').fill('too short');
  await page.getByRole('button', { name: 'Make the account' }).click();
  await expect(page.getByText('This has 9 characters; at least 15 are needed.')).toBeVisible();
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Make the account' }).click();
  await expect(page.getByRole('heading', { name: 'No people yet' })).toBeVisible();
  expect(page.url()).toBe(`${empty.address}/`);

  await page.getByRole('button', { name: 'Dr. Example' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await page.goto(link);
  await page.reload();
  await page.getByLabel('Name of the clinic').fill('Other Clinic');
  await page.getByLabel('Your name').fill('Dr. Other');
  await page.getByLabel('Name', { exact: true }).fill('other');
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Make the account' }).click();
  await expect(page.getByRole('alert')).toContainText('does not make an account any more');
});

test('a wrong password and an unknown name get the same answer, and a right one gets in', async ({
  page,
  empty,
  watch,
}) => {
  watch(page, empty.address);
  await page.goto(empty.address);
  await signIn(page, 'example', 'not this password');
  await expect(page.getByRole('alert')).toHaveText(REFUSED);
  await expect(page.getByLabel('Name')).toHaveValue('example');
  await page.reload();
  await signIn(page, 'nobody at all', 'not this password');
  await expect(page.getByRole('alert')).toHaveText(REFUSED);
  await signIn(page, 'Example', PASSWORD);
  await expect(page.getByRole('heading', { name: 'No people yet' })).toBeVisible();
});

test('what was on the screen is gone after signing out, also with the back key', async ({
  browser,
  demo,
  watch,
}) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  watch(page, demo.address);
  await page.goto(demo.address + printedLink(demo.said(), 'therapist'));
  await openChart(page, 'Wren Sampleby');
  await expect(page.getByRole('heading', { name: 'What is true' })).toBeVisible();
  await page.getByRole('button', { name: 'S. Standin' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect(page.getByText('Sampleby')).toHaveCount(0);
  await context.close();
});

test('a used sign-in link says so and leads to the sign-in', async ({
  page,
  demo,
  visit,
  watch,
}) => {
  await visit('prescriber', '/');
  watch(page, demo.address);
  await page.goto(demo.address + printedLink(demo.said(), 'prescriber'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'This link does not open Duet any more',
  );
  expect(page.url()).toBe(`${demo.address}/link`);
  await page.getByRole('link', { name: 'To sign-in' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
});

test('a minute before a session ends the page says so, and a person can stay', async ({
  page,
  empty,
  watch,
}) => {
  watch(page, empty.address);
  await page.clock.install();
  await page.goto(empty.address);
  await signIn(page, 'example', PASSWORD);
  await expect(page.getByRole('heading', { name: 'No people yet' })).toBeVisible();
  await page.clock.fastForward('14:10');
  const warning = page.getByRole('dialog', { name: 'Are you still here?' });
  await expect(warning).toBeVisible();
  await warning.getByRole('button', { name: 'I am here' }).click();
  await expect(warning).toBeHidden();
  await page.clock.fastForward('13:00');
  await expect(warning).toBeHidden();
});

test('a session that ended elsewhere closes the page and says why', async ({ page, empty }) => {
  await page.goto(empty.address);
  await signIn(page, 'example', PASSWORD);
  await expect(page.getByRole('heading', { name: 'No people yet' })).toBeVisible();
  await page.context().clearCookies();
  await page.getByLabel('Find a person').fill('someone');
  await expect(page.getByText('Your session has ended.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
});
