import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NewChartEntry } from '#domain/chart-entry.ts';
import { contentHash } from './content-hash.ts';

function entryOf(payload: unknown): NewChartEntry {
  return {
    id: '',
    clinicId: '',
    patientId: '',
    kind: 'note',
    occurredAt: '2026',
    recordedAt: '',
    author: { accountId: null, role: 'import', display: '' },
    // Any JSON: the digest knows no kinds.
    payload: payload as { text: string },
  };
}

const hashOf = (payload: unknown) => contentHash(entryOf(payload)).toString('hex');

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([k, v]) => [k, reversed(v)]),
  );
}

test('the order of keys does not matter, at any depth', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => hashOf(value) === hashOf(reversed(value))));
});

test('different values have different digests', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      const same = hashOf(a) === hashOf(b);
      return same === (JSON.stringify(sorted(a)) === JSON.stringify(sorted(b)));
    }),
  );
  expect(hashOf({ a: 1 })).not.toBe(hashOf([['a', 1]]));
});

test('what is absent and what is undefined are one; null is something', () => {
  expect(hashOf({ a: 1, b: undefined })).toBe(hashOf({ a: 1 }));
  expect(hashOf({ a: 1, b: null })).not.toBe(hashOf({ a: 1 }));
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value).toSorted();
  const record: Readonly<Record<string, unknown>> = { ...value };
  return { object: keys.map((key) => [key, sorted(record[key])]) };
}
