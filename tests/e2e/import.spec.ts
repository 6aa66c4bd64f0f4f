import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/duet-in-browser.ts';

const DAY_MS = 86_400_000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);

const loinc = (code: string) => ({ coding: [{ system: 'http://loinc.org', code }] });
const subject = { reference: 'Patient/dropped' };

/** A person eleven weeks into 50 mg: a total of 24 at its start and of 17 four days ago. */
function record(total: unknown = 17) {
  const score = (id: string, on: string, value: unknown) => ({
    resourceType: 'Observation',
    id,
    status: 'final',
    code: loinc('44261-6'),
    subject,
    effectiveDateTime: on,
    valueQuantity: { value },
  });
  const resources = [
    {
      resourceType: 'Patient',
      id: 'dropped',
      name: [{ family: 'Dropped', given: ['Robin'] }],
      gender: 'female',
      birthDate: '1990-05-04',
    },
    score('first', daysAgo(77), 24),
    score('middle', daysAgo(35), 20),
    score('last', daysAgo(4), total),
    score('impossible', daysAgo(20), 300),
    {
      resourceType: 'MedicationStatement',
      id: 'drug',
      status: 'active',
      medicationCodeableConcept: { text: 'Sertraline' },
      subject,
      effectivePeriod: { start: daysAgo(77) },
      dosage: [{ text: '50 mg once daily' }],
    },
    ...[77, 63, 49, 35, 21, 7].map((days) => ({
      resourceType: 'Procedure',
      id: `session-${days}`,
      status: 'completed',
      code: { text: 'Cognitive behavioral therapy' },
      subject,
      performedDateTime: daysAgo(days),
    })),
    { resourceType: 'Device', id: 'scale', status: 'active' },
  ];
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource) => ({ resource })),
  };
}

/** Drops files on the page as the system's file manager does: the browser reads them from the disk. */
async function dropFiles(page: Page, files: readonly string[]) {
  const client = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await client.send('Input.dispatchDragEvent', { type, x: 400, y: 400, data });
}

let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'duet-drop-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

test('a record dropped on the caseload becomes a chart whose timeline has its figures', async ({
  visit,
}) => {
  const page = await visit('prescriber', '/');
  await expect(page.getByRole('row').nth(3)).toBeVisible();
  await dropFiles(page, [fileOf('robin.json', record())]);

  await expect(page).toHaveURL(/\/import$/);
  const report = page.getByRole('article').filter({ hasText: 'robin.json' });
  await expect(report.getByText('11 entries added')).toBeVisible();
  await expect(report.getByText('1 value kept as sent and never scored')).toBeVisible();
  await report.getByText(/ignored, and why/).click();
  await expect(report).toContainText('Device/scale');
  await report.getByRole('link', { name: 'Robin Dropped' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Robin Dropped');
  const truths = page.getByRole('region', { name: 'What is true' });
  await expect(truths).toContainText('PHQ-9 17, moderately severe');
  await expect(truths).toContainText('Partial response, −29.2 %');
  await expect(truths).toContainText('24 to 17 · 10.4 weeks into this step');
  await expect(truths).toContainText('Sertraline 50 mg');
  await expect(truths).toContainText('CBT, 6 sessions');
  await expect(truths.getByText('Not known: nothing on record asks about suicide')).toBeVisible();

  const timeline = page.getByRole('region', { name: 'Both treatments, one time axis' });
  const picture = timeline.locator('svg.timeline-stage');
  for (const figure of ['24', '20', '17'])
    await expect(
      picture.locator('.tl-score-label, .tl-score-label-strong').filter({ hasText: figure }),
    ).toBeVisible();
  for (const label of ['300 sent, not scored', 'half-way: 12'])
    await expect(picture.locator('text').filter({ hasText: label })).toBeVisible();
  await expect(picture.locator('text', { hasText: '50 mg' }).first()).toBeVisible();
  await timeline.getByRole('button', { name: 'As a table' }).click();
  const row = timeline.getByRole('row').filter({ hasText: 'PHQ-9 17' });
  await expect(row).toContainText('−29.2 %');
});

test('the same record again changes nothing; a file with an error is refused whole, with its path', async ({
  visit,
}) => {
  const page = await visit('care-manager', '/import');
  const again = fileOf('again.json', record());
  const broken = fileOf('broken.json', record('seventeen'));
  const input = page.locator('input[type=file]');
  await input.setInputFiles(fileOf('once.json', record()));
  await expect(page.getByRole('article')).toContainText('records in the file');
  await input.setInputFiles([again, broken]);
  const first = page.getByRole('article').filter({ hasText: 'again.json' });
  await expect(first).toContainText('Nothing new: all of it was here already');
  const second = page.getByRole('article').filter({ hasText: 'broken.json' });
  await expect(second.getByRole('alert')).toContainText('Nothing of this file was written.');
  await expect(second.locator('code')).toHaveText(/entry\[3\].*valueQuantity/);
});
