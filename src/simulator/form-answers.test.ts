import { expect, test } from 'vitest';
import { scoreResponse } from '#engines/score-response.ts';
import { epds } from '#knowledge/instruments/epds.ts';
import { phq9 } from '#knowledge/instruments/phq-9.ts';
import { wsas } from '#knowledge/instruments/wsas.ts';
import { drawFrom } from './draw.ts';
import { answersFor, itemWeights, mostPoints } from './form-answers.ts';
import { sfc32 } from './sfc32.ts';

const draw = drawFrom(sfc32(1, 2, 3));

test.each([phq9, epds, wsas])('every total of $shortTitle comes out of its answers', (scale) => {
  const weights = itemWeights(scale, draw);
  for (let points = 0; points <= mostPoints(scale); points++) {
    const answers = answersFor(scale, { weights, points, fixed: new Map() });
    expect(scoreResponse(scale, answers, {})).toMatchObject({ kind: 'scored', total: points });
  }
});

test('a fixed item is answered as it is, the total stays', () => {
  const weights = itemWeights(phq9, draw);
  const answers = answersFor(phq9, { weights, points: 11, fixed: new Map([[9, 2]]) });
  expect(answers[8]).toBe(2);
  expect(scoreResponse(phq9, answers, {})).toMatchObject({ total: 11 });
});

test('without a fixed answer the other items cannot take its place', () => {
  const weights = itemWeights(phq9, draw);
  const answers = answersFor(phq9, { weights, points: 27, fixed: new Map([[9, 0]]) });
  expect(answers).toEqual([3, 3, 3, 3, 3, 3, 3, 3, 0]);
});
