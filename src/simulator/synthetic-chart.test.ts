import { expect, test } from 'vitest';
import { judgePerson } from './judge-person.ts';
import { syntheticChart } from './synthetic-chart.ts';

const TODAY = '2026-11-23';

test.each([2, 50, 500, 5000])(
  'it has exactly %i entries, and the engine reads all of them',
  (entries) => {
    const chart = syntheticChart({ entries, seed: 1, today: TODAY });
    const { history } = judgePerson(chart, TODAY).judgement.assessment;
    expect(chart.entries).toHaveLength(entries);
    expect(history.setAside).toEqual([]);
  },
);

test('the same seed gives the same chart, another seed another', () => {
  const of = (seed: number) => syntheticChart({ entries: 200, seed, today: TODAY });
  expect(of(1)).toEqual(of(1));
  expect(of(1)).not.toEqual(of(2));
});
