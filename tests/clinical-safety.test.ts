import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../scripts/ensure-installed.mjs';

// Each hazard names the tests that show its control. This file holds the page to it: they are there, by file and
// title, and so run with the others. Whether they pass, that run says.

const page = readFileSync(join(root, 'CLINICAL_SAFETY.md'), 'utf8');

/** The rows of the table of hazards, by column. */
const hazards = page
  .split('\n')
  .filter((line) => /^\| H\d+ \|/.test(line))
  .map((line) => {
    const [id = '', name = '', severity = '', cause = '', control = '', tests = '', left = ''] =
      line.slice(2, -2).split(' | ');
    return { id, name, severity, cause, control, tests, left };
  });

test('hazards-are-numbered-without-a-gap', () => {
  expect(hazards.length).toBeGreaterThan(0);
  expect(hazards.map(({ id }) => id)).toEqual(hazards.map((_, index) => `H${index + 1}`));
});

describe.each(hazards)('$id $name', ({ severity, cause, control, tests, left }) => {
  test('has-severity-cause-control-and-what-is-left-over', () => {
    expect(severity).toMatch(/^[345]$/);
    for (const cell of [cause, control, left]) expect(cell.trim().length).toBeGreaterThan(3);
  });

  test('names-tests-that-are-there-or-says-that-there-are-none', () => {
    if (tests === 'nothing yet') return;
    const named = Array.from(
      tests.matchAll(/`([^`]+)` "([^"]+)"/g),
      ([, file = '', title = '']) => ({
        file,
        title,
      }),
    );
    // Nothing else stands in this cell: a name that does not fit the form would not be checked.
    expect(tests.split(' · ')).toHaveLength(named.length);
    expect(named.filter(({ file, title }) => !hasTest(file, title))).toEqual([]);
  });
});

/** True where a test of that title stands in that file, skipped ones aside. */
function hasTest(file: string, title: string): boolean {
  const path = join(root, file);
  if (!existsSync(path)) return false;
  const literal = title.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const called = new RegExp(
    `^\\s*(?:(?:it|test)(?:\\.each\\(.*\\))?\\(|\\]?\\)\\()\\s*(['"\`])${literal}\\1`,
    'm',
  );
  return called.test(readFileSync(path, 'utf8'));
}
