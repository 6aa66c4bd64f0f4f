import { decided, preferred, triedBefore } from '../moments.ts';
import type { Profile } from '../profile.ts';
import { dosesOf, ESCITALOPRAM, earlyEffect, lastingEffect, VENLAFAXINE } from '../regimens.ts';

export const twoFailedTrials: Profile = {
  id: 'two-failed-trials',
  about:
    'two adequate trials without response; an augmenter since some weeks, the consultant asked',
  people: 2,
  shows: { groups: ['not-improved'], trajectory: ['no-response', 'partial-response'] },
  plan: (draw) => {
    const second = draw.whole(11, 13);
    const augment = second + draw.whole(10, 12);
    const weeks = augment + draw.weeks(7, 9);
    return {
      weeks,
      age: draw.whole(33, 61),
      episode: { onset: draw.weeks(12, 40), earlier: draw.whole(1, 2) },
      course: [
        [0, draw.whole(20, 22)],
        [6, 20],
        [second, 19],
        [augment, 18],
        [weeks, 15],
      ],
      visits: { every: [[0, 14]], lastDaysAgo: draw.whole(1, 5), nextInDays: draw.whole(5, 9) },
      medications: [
        {
          drug: ESCITALOPRAM.drug,
          doses: dosesOf(ESCITALOPRAM, 0, [4]),
          stop: { week: second, reason: 'no response' },
          taken: 95,
          tolerated: 'good',
          effects: [earlyEffect(ESCITALOPRAM, 0, 1)],
        },
        {
          drug: VENLAFAXINE.drug,
          doses: dosesOf(VENLAFAXINE, second + 2 / 7, [second + 3, second + 6]),
          taken: 96,
          tolerated: 'good',
          effects: [lastingEffect(VENLAFAXINE, second, 2)],
        },
        {
          drug: 'aripiprazole',
          doses: [
            [augment, 2],
            [augment + 2, 5],
          ],
          tolerated: 'good',
          effects: [{ name: 'restless legs', burden: 2, from: augment + 1 }],
        },
      ],
      therapies: [
        {
          therapy: 'cbt-individual',
          from: 4,
          everyDays: 7,
          planned: 16,
          ended: { week: second + 3, reason: 'moved away from the practice' },
        },
      ],
      scales: [
        { instrument: 'gad-7', share: 0.8, everyVisits: 2 },
        { instrument: 'wsas', share: 1, everyVisits: 2 },
      ],
      ownWords: draw.whole(2, 4),
      moments: [
        preferred(0, 'both'),
        triedBefore('sertraline', 'response'),
        decided(second, {
          option: 'switch-medication',
          because: ['N2', 'P3'],
          text: 'escitalopram to venlafaxine',
        }),
        decided(augment, {
          option: 'augment-medication',
          because: ['N1', 'N7'],
          text: 'aripiprazole added, consultant asked',
        }),
        decided(augment, {
          option: 'psychiatric-consultation',
          because: ['N7', 'P3'],
          text: 'Case brought to the psychiatric consultant',
        }),
      ],
    };
  },
};
