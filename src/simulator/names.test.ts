import { expect, test } from 'vitest';
import { personName } from './names.ts';

test('no two of 3,600 people have the same name', () => {
  const names = Array.from({ length: 3600 }, (_, index) => personName(index + 1));
  expect(new Set(names).size).toBe(3600);
});

test('the first is the person of the pictures', () => {
  expect(personName(1)).toBe('Wren Sampleby');
});
