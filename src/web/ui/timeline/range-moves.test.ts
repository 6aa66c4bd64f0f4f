import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asRange, LEAST_DAYS, panned, withEdge, zoomed } from './range-moves.ts';

const EXTENT = { from: 0, to: 1000 };
const inside = fc
  .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: LEAST_DAYS, max: 600 }))
  .map(([from, length]) => ({
    from,
    to: Math.min(1000, Math.max(from + LEAST_DAYS, from + length)),
  }));

describe('moving the range', () => {
  it('a day that is zoomed about keeps its place', () => {
    expect(zoomed({ from: 100, to: 200 }, EXTENT, { factor: 0.5, about: 150 })).toEqual({
      from: 125,
      to: 175,
    });
    expect(zoomed({ from: 100, to: 200 }, EXTENT, { factor: 2, about: 100 })).toEqual({
      from: 100,
      to: 300,
    });
  });

  it('never leaves the record, and never shows less than four weeks', () => {
    const move = fc.oneof(
      fc.record({
        factor: fc.double({ min: 0.01, max: 50, noNaN: true }),
        about: fc.integer({ min: 0, max: 1000 }),
      }),
      fc.record({ days: fc.integer({ min: -2000, max: 2000 }) }),
      fc.record({
        edge: fc.constantFrom('from' as const, 'to' as const),
        day: fc.integer({ min: -500, max: 1500 }),
      }),
    );
    fc.assert(
      fc.property(inside, move, (shown, one) => {
        const next =
          'factor' in one
            ? zoomed(shown, EXTENT, one)
            : 'days' in one
              ? panned(shown, EXTENT, one.days)
              : withEdge(shown, EXTENT, one);
        expect(next.from).toBeGreaterThanOrEqual(EXTENT.from);
        expect(next.to).toBeLessThanOrEqual(EXTENT.to);
        expect(next.to - next.from).toBeGreaterThanOrEqual(LEAST_DAYS);
      }),
    );
  });

  it('panning keeps the length', () => {
    expect(panned({ from: 100, to: 200 }, EXTENT, 30)).toEqual({ from: 130, to: 230 });
    expect(panned({ from: 100, to: 200 }, EXTENT, -300)).toEqual({ from: 0, to: 100 });
  });

  it('stands in the address as two dates', () => {
    expect(asRange({ from: 20780, to: 20808 })).toEqual({ from: '2026-11-23', to: '2026-12-21' });
  });
});
