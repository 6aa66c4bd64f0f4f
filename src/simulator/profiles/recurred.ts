import { decided, preferred, said } from '../moments.ts';
import type { Profile } from '../profile.ts';
import { dosesOf, earlyEffect, FLUOXETINE, SERTRALINE } from '../regimens.ts';

export const recurred: Profile = {
  id: 'recurred',
  about: 'recovered for most of a year on medication; a new episode under the same dose',
  people: 2,
  shows: { groups: ['not-improved'], trajectory: ['recurrence'], treatment: 'medication' },
  plan: (draw) => {
    const regimen = draw.pick([SERTRALINE, FLUOXETINE]);
    const weeks = draw.weeks(66, 84);
    return {
      weeks,
      age: draw.whole(34, 66),
      episode: {
        onset: draw.weeks(8, 26),
        earlier: 1,
        ended: { week: 34, next: weeks - 5 },
      },
      course: [
        [0, draw.whole(17, 19)],
        [4, 13],
        [9, 6],
        [12, 3],
        [weeks - 8, 2],
        [weeks - 4, 9],
        [weeks - 1, 15],
      ],
      visits: {
        every: [
          [0, 14],
          [14, 28],
          [40, 84],
          [weeks - 7, 21],
        ],
        lastDaysAgo: draw.whole(2, 6),
        nextInDays: draw.whole(2, 7),
      },
      medications: [
        {
          drug: regimen.drug,
          doses: dosesOf(regimen, 0, [5]),
          taken: 93,
          tolerated: 'good',
          effects: [earlyEffect(regimen, 0, 2)],
        },
      ],
      therapies: [{ therapy: 'behavioral-activation', from: 2, everyDays: 7, planned: 10 }],
      scales: [{ instrument: 'gad-7', share: 0.7, everyVisits: 2 }],
      ownWords: draw.whole(3, 5),
      lifeEvents: 0,
      moments: [
        preferred(0, 'both'),
        decided(14, {
          option: 'continue',
          because: ['C1', 'C2'],
          text: 'In remission; medicine goes on, two years planned',
        }),
        said(weeks - 3, 'I stopped opening the mail again. That is my first sign.'),
      ],
    };
  },
};
