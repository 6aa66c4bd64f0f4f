import { expect, test } from 'vitest';
import { refuseOldServer } from './oldest-server.ts';

test('a-server-older-than-15-is-refused-with-its-version-and-what-to-do', () => {
  expect(() => refuseOldServer({ version: '14.12', number: 140_012 })).toThrow(
    /PostgreSQL 14\.12, and Duet needs 15 or later: upgrade/,
  );
  for (const [version, number] of [
    ['15.0', 150_000],
    ['18.4', 180_004],
  ] as const)
    expect(() => refuseOldServer({ version, number })).not.toThrow();
});
