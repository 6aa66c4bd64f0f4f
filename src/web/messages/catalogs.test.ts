import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { expect, test } from 'vitest';
import portal from './portal.json' with { type: 'json' };
import shared from './shared.json' with { type: 'json' };
import workspace from './workspace.json' with { type: 'json' };

const TEXTS: readonly (readonly [id: string, text: string])[] = [portal, shared, workspace].flatMap(
  (catalog) => Object.entries(catalog),
);

test('every text compiles, so that none shows its braces', () => {
  for (const [id, text] of TEXTS) expect(() => compileMessageOrThrow(text), id).not.toThrow();
});

test('no text blames, cheers or hurries', () => {
  for (const [id, text] of TEXTS)
    expect(text, id).not.toMatch(/!|invalid|oops|please|try again|non-?complian|failed to/i);
});

test('a patient reads no score, rule or tier', () => {
  for (const [id, text] of Object.entries(portal))
    expect(text, id).not.toMatch(/score|rule|tier|remission|baseline|severity/i);
});
