import { expect, test } from 'vitest';
import { chartEntrySchema } from './chart-entry.ts';

const note = {
  id: '01930000-0000-7000-8000-000000000001',
  clinicId: '01930000-0000-7000-8000-000000000002',
  patientId: '01930000-0000-7000-8000-000000000003',
  seq: 1,
  kind: 'note',
  occurredAt: '2026-05',
  recordedAt: '2026-11-23T09:00:00Z',
  author: { accountId: null, role: 'import', display: 'Import' },
  payload: { text: 'as it was said' },
};

test('an entry passes as it is, with its date no more precise than recorded', () => {
  expect(chartEntrySchema.parse(note)).toEqual(note);
});

test('a payload of another kind is refused', () => {
  expect(chartEntrySchema.safeParse({ ...note, kind: 'adherence' }).success).toBe(false);
  expect(chartEntrySchema.safeParse({ ...note, kind: 'no-such-kind' }).success).toBe(false);
});

test('an optional field that is absent stays absent, and undefined is not a value', () => {
  expect(chartEntrySchema.parse(note)).not.toHaveProperty('amends');
  expect(chartEntrySchema.safeParse({ ...note, amends: undefined }).success).toBe(false);
});
