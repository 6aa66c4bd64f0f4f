import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LIGHT_TOKENS } from '#engines/timeline/light-tokens.ts';
import { timelineRules } from '#engines/timeline/look.ts';

const sheet = (name: string) =>
  readFileSync(new URL(`../src/web/${name}`, import.meta.url), 'utf8');

describe('the look of the timeline', () => {
  it('is the same on the page as in a file: one rule a role, from one table', () => {
    const rules = timelineRules((token) => `var(--${token})`);
    const onPage = sheet('ui/timeline/timeline-marks.css');
    expect(onPage.slice(onPage.indexOf('.tl-'))).toBe(rules);
  });

  it('has the light scheme of the pages in its files', () => {
    const tokens = sheet('styles/tokens.css');
    for (const [token, colour] of Object.entries(LIGHT_TOKENS))
      expect(tokens).toContain(`--${token}: light-dark(${colour}, `);
  });
});
