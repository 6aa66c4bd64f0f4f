import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { all, any, fact, type Judgement, not, type Truth } from './truth.ts';
import { unknown } from './unknown.ts';

const judged = (truth: Truth): Judgement =>
  fact('it', truth === 'unknown' ? unknown('it') : truth === 'holds', (value) => value);

const TRUTHS: readonly Truth[] = ['fails', 'unknown', 'holds'];
const rank = (truth: Truth) => TRUTHS.indexOf(truth);

/** Kleene's strong tables: "and" is the lesser, "or" the greater, with fails < unknown < holds. */
const truths = fc.array(fc.constantFrom(...TRUTHS), { minLength: 1, maxLength: 6 });

describe('three-valued truth', () => {
  it('all is the least of its parts and any the greatest', () => {
    fc.assert(
      fc.property(truths, (parts) => {
        const ranks = parts.map(rank);
        expect(rank(all(...parts.map(judged)).truth)).toBe(Math.min(...ranks));
        expect(rank(any(...parts.map(judged)).truth)).toBe(Math.max(...ranks));
      }),
    );
  });

  it('not turns what is known and leaves what is not', () => {
    expect(TRUTHS.map((truth) => not(judged(truth)).truth)).toEqual(['holds', 'unknown', 'fails']);
  });

  it('of a choice, only what makes it hold is a reason', () => {
    const mania = fact('mania', false, (value) => value);
    const screen = fact('screen', 5, (total) => total >= 4);
    expect(any(mania, screen).facts).toEqual({ screen: 5 });
    expect(any(mania, not(screen)).facts).toEqual({ mania: false, screen: 5 });
  });

  it('names every missing fact once, also where it could not change the outcome', () => {
    const missing = (name: string) => fact(name, unknown(name), () => true);
    const known = fact('score', 12, (total) => total > 20);
    expect(all(known, missing('a'), missing('b'), missing('a'))).toEqual({
      truth: 'fails',
      facts: { score: 12 },
      missing: ['a', 'b'],
    });
  });
});
