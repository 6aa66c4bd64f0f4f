import { expect, test } from 'vitest';
import { sfc32 } from './sfc32.ts';

test('it gives the published first number of seeds 0, 0, 0', () => {
  expect(sfc32(0, 0, 0)() * 2 ** 32).toBe(0xfb52_c520);
});

test('the same seeds give the same numbers, other seeds others', () => {
  const first = (...seeds: readonly [number, number, number]) => {
    const rng = sfc32(...seeds);
    return Array.from({ length: 100 }, () => rng());
  };
  expect(first(1, 2, 3)).toEqual(first(1, 2, 3));
  expect(first(1, 2, 3)).not.toEqual(first(1, 2, 4));
});

test('numbers lie from 0 to under 1, evenly', () => {
  const rng = sfc32(7, 7, 7);
  const numbers = Array.from({ length: 20_000 }, () => rng());
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  expect(numbers.reduce((sum, n) => sum + n, 0) / numbers.length).toBeCloseTo(0.5, 2);
});
