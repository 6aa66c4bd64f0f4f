import { expect, test } from '../support/duet-in-browser.ts';

test('from the caseload to a chart and back, by keyboard alone', async ({ visit }) => {
  const page = await visit('prescriber', '/');
  const people = page.locator('.person-row a');
  await expect(people.first()).toBeVisible();
  const names = await people.allTextContents();
  for (const _ of [1, 2, 3]) await page.keyboard.press('j');
  await page.keyboard.press('k');
  await expect(people.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1 })).toContainText(names[1] ?? '');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText(/^2 of \d+$/)).toBeVisible();
  await page.keyboard.press('j');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(names[2] ?? '');
  await page.keyboard.press('u');
  await expect(people.nth(2)).toBeFocused();
});

test('every person is reached: thirty presses down, the focus in sight all the way', async ({
  visit,
}) => {
  const page = await visit('prescriber', '/');
  await expect(page.locator('.person-row a').first()).toBeVisible();
  for (let press = 0; press < 30; press++) await page.keyboard.press('j');
  const focused = page.locator('.person-row a:focus');
  await expect(focused).toBeInViewport();
  await expect(focused).not.toHaveText('');
});

test('what is chosen stands in the address, and a name being looked for does not', async ({
  visit,
  demo,
}) => {
  const page = await visit('prescriber', '/');
  await page.getByRole('button', { name: /^Not improved/ }).click();
  await page.getByRole('combobox', { name: 'Treatment' }).selectOption('therapy');
  await page.getByRole('combobox', { name: 'Order' }).selectOption('score-highest');
  const chosen = `${demo.address}/?group=not-improved&treatment=therapy&sort=score-highest`;
  expect(page.url()).toBe(chosen);
  const scores = page.locator('.person-row .latest > b');
  await expect(scores.first()).toBeVisible();
  const totals = (await scores.allTextContents()).map(Number);
  expect(totals).toEqual(totals.toSorted((a, b) => b - a));
  await page.reload();
  await expect(page.getByRole('combobox', { name: 'Order' })).toHaveValue('score-highest');

  await page.goto(demo.address);
  await page.keyboard.press('/');
  await page.keyboard.type('wren samp');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 person by that name');
  await expect(page.locator('.person-row')).toHaveCount(1);
  expect(page.url()).toBe(`${demo.address}/`);
  await page.keyboard.type('zzz');
  await expect(page.getByRole('heading', { name: 'Nobody by that name' }).first()).toBeVisible();
});

test('the question mark shows every key, and Esc gives the page back', async ({ visit }) => {
  const page = await visit('prescriber', '/');
  await expect(page.locator('.person-row').first()).toBeVisible();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'All keys' });
  await expect(dialog).toContainText('Open the chart');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});
