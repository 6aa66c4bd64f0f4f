import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { expect, test } from 'vitest';
import portal from './portal.json' with { type: 'json' };
import shared from './shared.json' with { type: 'json' };
import workspace from './workspace.json' with { type: 'json' };

const TEXTS: readonly (readonly [id: string, text: string])[] = [portal, shared, workspace].flatMap(
  (catalog) => Object.entries(catalog),
);

/** The ids of the texts in which something is found. */
function idsWith(texts: typeof TEXTS, pattern: RegExp): readonly string[] {
  return texts.filter(([, text]) => pattern.test(text)).map(([id]) => id);
}

test('every text compiles, so that none shows its braces', () => {
  const compiled = TEXTS.map(([, text]) => compileMessageOrThrow(text));
  expect(compiled).toHaveLength(TEXTS.length);
  expect(compiled.flat().filter((part) => typeof part === 'string' && /[{}]/.test(part))).toEqual(
    [],
  );
});

test('no text blames, cheers or hurries', () => {
  const loud = /!|invalid|oops|please|try again|non-?complian|failed to/i;
  expect(idsWith(TEXTS, loud)).toEqual([]);
});

test('a patient reads no score, rule or tier', () => {
  const clinical = /score|rule|tier|remission|baseline|severity/i;
  expect(idsWith(Object.entries(portal), clinical)).toEqual([]);
});
