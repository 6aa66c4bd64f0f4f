import { calledOnCall, decided, preferred } from '../moments.ts';
import type { Profile } from '../profile.ts';
import { dosesOf, earlyEffect, VENLAFAXINE } from '../regimens.ts';

export const orangeWatched: Profile = {
  id: 'orange-watched',
  about: 'a screener was moderate last week; a safety plan, two calls a week',
  people: 1,
  shows: { groups: ['risk'], tier: 'orange' },
  plan: (draw) => {
    const weeks = draw.weeks(14, 18);
    const found = weeks - 9 / 7;
    return {
      weeks,
      age: draw.whole(40, 63),
      sex: 'female',
      episode: { onset: draw.weeks(10, 30), earlier: 1 },
      course: [
        [0, 19],
        [6, 16],
        [found, 19],
        [weeks, 17],
      ],
      visits: { every: [[0, 14]], away: [[found + 0.1, weeks + 1]], nextInDays: 2 },
      beside: ['generalized-anxiety'],
      medications: [
        {
          drug: VENLAFAXINE.drug,
          doses: dosesOf(VENLAFAXINE, 0, [5]),
          taken: 95,
          tolerated: 'good',
          effects: [earlyEffect(VENLAFAXINE, 0, 2)],
        },
      ],
      item9: [[found, 1]],
      screeners: [[found, 'moderate']],
      scales: [{ instrument: 'gad-7', share: 1, everyVisits: 2 }],
      ownWords: 1,
      moments: [
        preferred(0, 'medication'),
        decided(found, {
          option: 'safety-plan',
          because: ['S1'],
          text: 'Safety plan written together; medicines in small packs',
        }),
        calledOnCall(found + 2 / 7, 'A quiet day. The plan is at hand.'),
        calledOnCall(found + 5 / 7, 'Slept better. Goes to her neighbor in the evenings.'),
      ],
    };
  },
};
