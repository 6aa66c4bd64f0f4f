import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InstrumentDefinition } from '#domain/instrument.ts';
import { checkAnswers } from './check-answers.ts';

type Checked = Pick<InstrumentDefinition, 'items' | 'needs' | 'shortTitle'>;

/** Only what the check reads; the rest of a scale does not bear on it. */
function scale(part: Partial<Checked> = {}): InstrumentDefinition {
  const items = [1, 2].map((number) => ({ number, text: null, min: 1, max: 5 }));
  const read: Checked = { shortTitle: 'Two', items, ...part };
  return read as InstrumentDefinition;
}

describe('checkAnswers', () => {
  it('finds nothing wrong with whole numbers in range and with null', () => {
    const answer = fc.option(fc.integer({ min: 1, max: 5 }));
    fc.assert(
      fc.property(answer, answer, (a, b) => {
        expect(checkAnswers(scale(), [a, b], {})).toEqual([]);
      }),
    );
  });

  it.each([[0], [6], [2.5], [Number.NaN], [Number.POSITIVE_INFINITY], ['2'], [true], [undefined]])(
    'names %s as no answer, with its place',
    (bad) => {
      const problems = checkAnswers(scale(), [3, bad], {});
      expect(problems.map((problem) => problem.path)).toEqual(['[1]']);
      expect(problems[0]?.message).toContain('item 2; expected a whole number from 1 to 5');
    },
  );

  it('never repeats what was written in place of a number', () => {
    expect(JSON.stringify(checkAnswers(scale(), ['a name', 3], {}))).not.toContain('a name');
  });

  it('names a wrong count once', () => {
    for (const answers of [[], [9], [1, 2, 9]]) {
      expect(checkAnswers(scale(), answers, {}).map((problem) => problem.path)).toEqual(['']);
    }
  });

  it('names every problem, of answers and of options', () => {
    const bySex = scale({ needs: [{ name: 'sex', values: ['male', 'female'] }] });
    expect(checkAnswers(bySex, [0, 9], {}).map((p) => p.path)).toEqual(['[0]', '[1]', 'sex']);
    expect(checkAnswers(bySex, [1, 1], { sex: 'x' }).map((p) => p.path)).toEqual(['sex']);
    expect(checkAnswers(bySex, [1, 1], { sex: 'female' })).toEqual([]);
  });
});
