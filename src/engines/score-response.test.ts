import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  InstrumentDefinition,
  InstrumentItem,
  InstrumentOptions,
  ItemAnswers,
  ScoringMethod,
} from '#domain/instrument.ts';
import { roundHalfUp } from './round-half-up.ts';
import { bandOf, positiveOf, scoreResponse } from './score-response.ts';
import { scoredAnswers } from './scored-answers.ts';

const METHODS: readonly ScoringMethod[] = [
  { kind: 'sum' },
  { kind: 'mean' },
  { kind: 'sum-times', factor: 4 },
  { kind: 'percent-of-range' },
  { kind: 'gated-sum', gate: 1 },
];

/** A scale of the tests' own: four items of 0 to 3, the last about suicide, one may be missing. */
function scale(part: Partial<InstrumentDefinition> = {}): InstrumentDefinition {
  const items = part.items ?? [1, 2, 3, 4].map((number) => item({ number }));
  return {
    id: 'four',
    version: '1',
    title: 'Four questions',
    shortTitle: 'Four',
    construct: 'depression',
    answeredBy: 'patient',
    recall: 'today',
    items,
    scoring: { kind: 'sum' },
    missing: { prorateUpTo: 1, never: [4] },
    decimals: 0,
    bands: [
      { name: 'low', from: 0, to: 5 },
      { name: 'high', from: 6, to: 12 },
    ],
    range: { min: 0, max: 12 },
    higherIsBetter: false,
    redFlags: [{ item: 4, atLeast: 1, raises: 'suicide-risk-review' }],
    recognition: { names: ['four'] },
    licence: { kind: 'ship', notice: 'ours' },
    sources: [],
    reviewBy: '2099-01-01',
    signedOffBy: null,
    ...part,
  };
}

function item(part: Partial<InstrumentItem> & { readonly number: number }): InstrumentItem {
  return { text: null, min: 0, max: 3, ...part };
}

/** The range a method's total can take over four items of 0 to 3. */
function rangeOf({ kind }: ScoringMethod): { readonly min: number; readonly max: number } {
  const max = { mean: 3, 'sum-times': 48, 'percent-of-range': 100, 'gated-sum': 9 }[kind as string];
  return { min: 0, max: max ?? 12 };
}

const answer = fc.option(fc.integer({ min: 0, max: 3 }), { nil: null, freq: 4 });
const answers = fc.array(answer, { minLength: 4, maxLength: 4 });
const anyScale = fc
  .record({
    scoring: fc.constantFrom(...METHODS),
    prorateUpTo: fc.integer({ min: 0, max: 3 }),
    decimals: fc.integer({ min: 0, max: 2 }),
    reversed: fc.subarray([1, 2, 3, 4]),
  })
  .map(({ scoring, prorateUpTo, decimals, reversed }) =>
    scale({
      scoring,
      decimals,
      range: rangeOf(scoring),
      missing: { prorateUpTo, never: [4] },
      items: [1, 2, 3, 4].map((number) => item({ number, reversed: reversed.includes(number) })),
    }),
  );

function score(definition: InstrumentDefinition, given: ItemAnswers, options = {}) {
  return scoreResponse(definition, given, options);
}

describe('whatever the scale and the answers', () => {
  it('a total lies in its range', () => {
    fc.assert(
      fc.property(anyScale, answers, (definition, given) => {
        const scored = score(definition, given);
        fc.pre('total' in scored);
        expect(scored.total).toBeGreaterThanOrEqual(0);
        expect(scored.total).toBeLessThanOrEqual(definition.range?.max ?? 0);
      }),
    );
  });

  it('unknown never becomes a number: without its gate or its item about suicide, no total', () => {
    fc.assert(
      fc.property(anyScale, answers, (definition, given) => {
        const without = given.with(3, null);
        expect(score(definition, without).kind).toBe('not-scorable');
        expect(score(definition, [null, null, null, null]).kind).toBe('not-scorable');
      }),
    );
  });

  it('red flags are read from what is present, scorable or not', () => {
    fc.assert(
      fc.property(anyScale, answers, (definition, given) => {
        const value = scoredAnswers(definition, given, {})[3] ?? null;
        const flags = score(definition, given).redFlags.map((flag) => flag.value);
        expect(flags).toEqual(value !== null && value > 0 ? [value] : []);
      }),
    );
  });

  it('missing names exactly the items without an answer', () => {
    fc.assert(
      fc.property(anyScale, answers, (definition, given) => {
        const gaps = given.flatMap((value, index) => (value === null ? [index + 1] : []));
        expect(score(definition, given).missing).toEqual(gaps);
      }),
    );
  });

  it('a form without a gap is scored, and only then not prorated', () => {
    fc.assert(
      fc.property(anyScale, answers, (definition, given) => {
        fc.pre(definition.scoring.kind !== 'gated-sum' && given[3] !== null);
        const gaps = given.filter((value) => value === null).length;
        const prorated = gaps > definition.missing.prorateUpTo ? 'not-scorable' : 'prorated';
        expect(score(definition, given).kind).toBe(gaps === 0 ? 'scored' : prorated);
      }),
    );
  });

  it('the order of like items does not matter', () => {
    fc.assert(
      fc.property(answers, ([a = null, b = null, c = null, d = null]) => {
        const straight = score(scale(), [a, b, c, d]);
        const turned = score(scale(), [c, a, b, d]);
        expect({ ...turned, missing: [] }).toEqual({ ...straight, missing: [] });
      }),
    );
  });

  it('neither the answers nor the scale are changed', () => {
    fc.assert(
      fc.property(anyScale, answers, (definition, given) => {
        const before = structuredClone(given);
        score(definition, Object.freeze(given));
        expect(given).toEqual(before);
      }),
    );
  });
});

describe('prorating', () => {
  it('takes the mean of the answers there are, times the items, halves up', () => {
    expect(score(scale(), [1, null, 1, 0])).toMatchObject({ kind: 'prorated', total: 3 });
    expect(score(scale({ missing: { prorateUpTo: 2, never: [] } }), [1, null, 0, null]))
      // 1 over 2, times 4
      .toMatchObject({ kind: 'prorated', total: 2 });
    expect(score(scale({ scoring: { kind: 'mean' } }), [1, null, 1, null]).kind).toBe(
      'not-scorable',
    );
  });

  it('counts a group as missing only when all its items are', () => {
    const grouped = scale({ scoring: { kind: 'sum-of-largest', groups: [[1, 2], [3], [4]] } });
    expect(score(grouped, [null, 2, 1, 0])).toMatchObject({ kind: 'scored', total: 3 });
    expect(score(grouped, [null, null, 1, 1])).toMatchObject({ kind: 'prorated', total: 3 });
  });
});

describe('an option that the scale needs', () => {
  const bySex = scale({
    needs: [{ name: 'sex', values: ['male', 'female'] }],
    positiveFrom: ({ sex }: InstrumentOptions) => (sex === 'female' ? 3 : null),
  });

  it('that only moves the point of a screen leaves the total, and no verdict, where not given', () => {
    const scored = score(bySex, [1, 1, 1, 0]);
    expect(scored).toMatchObject({ kind: 'scored', total: 3 });
    expect(scored).not.toHaveProperty('positive');
    expect(score(bySex, [1, 1, 1, 0], { sex: 'female' })).toMatchObject({ positive: true });
  });

  it('that turns lines around leaves nothing where not given', () => {
    const byWording = scale({
      needs: [{ name: 'item-3-wording', values: ['always-able', 'unable'] }],
      reversedWhen: (given) => (given['item-3-wording'] === 'always-able' ? [3] : []),
    });
    expect(score(byWording, [0, 0, 3, 0]).kind).toBe('not-scorable');
    expect(score(byWording, [0, 0, 3, 0], { 'item-3-wording': 'odd' }).kind).toBe('not-scorable');
    expect(score(byWording, [0, 0, 3, 0], { 'item-3-wording': 'unable' })).toMatchObject({
      total: 3,
    });
    expect(score(byWording, [0, 0, 3, 0], { 'item-3-wording': 'always-able' })).toMatchObject({
      total: 0,
    });
  });
});

describe('a classification', () => {
  const says = (positive: boolean | null) =>
    scale({ scoring: { kind: 'classified', classify: () => ({ positive }) }, range: null });

  it('that the answers do not decide is not scorable', () => {
    expect(score(says(null), [0, 0, 0, 1])).toMatchObject({
      kind: 'not-scorable',
      redFlags: [{ item: 4, value: 1 }],
    });
  });

  it('of no is an answer', () => {
    expect(score(says(false), [0, 0, 0, 0])).toMatchObject({
      kind: 'classified',
      positive: false,
    });
  });
});

describe('a total from elsewhere', () => {
  it('has a band only in the range of its scale', () => {
    expect([-1, 0, 5, 6, 12, 13, 300, Number.NaN].map((total) => bandOf(scale(), total))).toEqual([
      null,
      'low',
      'low',
      'high',
      'high',
      null,
      null,
      null,
    ]);
  });

  it('is positive from its point on, or up to it where higher is better', () => {
    const from = { positiveFrom: () => 6 };
    expect([5, 6, 13].map((total) => positiveOf(scale(from), total, {}))).toEqual([
      false,
      true,
      null,
    ]);
    const turned = scale({ ...from, higherIsBetter: true });
    expect([6, 7].map((total) => positiveOf(turned, total, {}))).toEqual([true, false]);
    expect(positiveOf(scale(), 6, {})).toBeNull();
  });
});

describe('a subscale', () => {
  it('with a gap is left out', () => {
    const definition = scale({ subscales: { first: [1, 2], second: [2, 3] } });
    expect(score(definition, [null, 2, 1, 0])).toMatchObject({ subscales: { second: 3 } });
    expect(score(definition, [null, 2, 1, 0])).not.toHaveProperty('subscales.first');
  });
});

it.each([
  [13.5, 0, 14],
  [13.4999, 0, 13],
  [1.005, 2, 1.01],
  [4.6667, 1, 4.7],
  [0, 0, 0],
])('%d rounded to %d decimals is %d', (value, decimals, rounded) =>
  expect(roundHalfUp(value, decimals)).toBe(rounded),
);
