import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../scripts/ensure-installed.mjs';
import { copyProject, doStep, removeCopy, stepsOf } from './support/follow-guide.ts';

// Each guide is followed to the letter, in a copy of the project: what it tells its reader to write is written, what
// it tells them to run is run, and what it shows has to come out.

const guides = globSync('docs/guides/*.md', { cwd: root }).sort();

test('there-are-guides-to-follow', () => {
  expect(guides.length).toBeGreaterThan(0);
});

describe.each(['README.md', ...guides])('%s', (guide) => {
  let copy: string;
  beforeAll(() => {
    copy = copyProject();
  });
  afterAll(() => removeCopy(copy));

  test('leads-to-something-that-works', async () => {
    const steps = stepsOf(readFileSync(join(root, guide), 'utf8'));
    expect(steps.some((step) => step.kind === 'run')).toBe(true);
    for (const step of steps) await doStep(copy, step);
  });
});
