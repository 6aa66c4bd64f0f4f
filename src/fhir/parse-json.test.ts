import { expect, it } from 'vitest';
import { AppError } from '#domain/app-error.ts';
import { parseJson } from './parse-json.ts';

function messageOf(text: string): string {
  try {
    parseJson(text);
  } catch (error) {
    if (error instanceof AppError && error.code === 'invalid') return error.message;
    throw error;
  }
  return '';
}

it('reads JSON, also behind a byte order mark', () => {
  expect(parseJson('\uFEFF{"a":1}')).toEqual({ a: 1 });
});

it.each([
  ['{"a":1,\n  x}', 'line 2, column 3'],
  ['{"name":"Ada Secret"', ''],
  ['', 'it ends too early'],
  ['Ada Secret', ''],
])('says where %j breaks off, and never what it says', (text, place) => {
  const message = messageOf(text);
  expect(message).toContain('is not JSON');
  expect(message).toContain(place);
  expect(message).not.toContain('Secret');
});
