import { expect, test } from '../support/duet-in-browser.ts';

test('the sign-in page says that nobody reads it around the clock, and whom to call', async ({
  page,
  demo,
}) => {
  await page.goto(demo.address);
  await expect(page.getByText('Nobody at the clinic reads Duet around the clock')).toBeVisible();
  await expect(page.getByText('call your local emergency number')).toBeVisible();
});

test('a person’s own page says it too', async ({ visit }) => {
  const page = await visit('patient', '/portal');
  await expect(page.getByText('nobody reads it around the clock')).toBeVisible();
  await expect(page.getByText('your local emergency number')).toBeVisible();
});
