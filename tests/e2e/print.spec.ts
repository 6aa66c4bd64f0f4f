import { expect, openChart, test } from '../support/duet-in-browser.ts';

/** Pages in a PDF, by its page objects. */
function pagesIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

for (const format of ['A4', 'Letter'])
  test(`a chart prints to one page of ${format}`, async ({ visit }) => {
    const page = await visit('prescriber', '/');
    await openChart(page, 'Wren Sampleby');
    expect(pagesIn(await page.pdf({ format }))).toBe(1);
  });

test('the sheet has who, both treatments, what is true and what is not known, and who printed it', async ({
  visit,
}) => {
  const page = await visit('prescriber', '/');
  await openChart(page, 'Wren Sampleby');
  // The paper between margins of 12 mm, at 96 px an inch: A4, and the shorter Letter.
  for (const height of [1031, 962]) {
    await page.setViewportSize({ width: 703, height });
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('.print-sheet');
    await expect(sheet).toBeVisible();
    await expect(page.locator('.top-bar')).toBeHidden();
    await expect(sheet.locator('svg')).toBeVisible();
    for (const text of ['Wren Sampleby', 'PHQ-9', 'Not known', 'Steps so far', 'To consider'])
      await expect(sheet.getByText(text).first()).toBeVisible();
    await expect(sheet).toContainText('by Dr. Placeholder. Rules');
    await expect(sheet).toContainText('Not yet signed off by a clinician.');
    const hidden = await sheet.evaluate((element) =>
      [element, ...element.querySelectorAll('.print-columns')].map(
        (part) => part.scrollHeight - part.clientHeight,
      ),
    );
    expect(Math.max(...hidden)).toBeLessThanOrEqual(1);
  }
});
