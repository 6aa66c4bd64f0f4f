import { happened, preferred, said, weighs } from '../moments.ts';
import type { Profile } from '../profile.ts';
import { dosesOf, ESCITALOPRAM, earlyEffect, SERTRALINE } from '../regimens.ts';

export const relapsed: Profile = {
  id: 'relapsed',
  about: 'in remission for two months, and now it has come back, on the same dose',
  people: 2,
  shows: { groups: ['not-improved'], trajectory: ['relapse'], treatment: 'medication' },
  plan: (draw) => {
    const regimen = draw.pick([SERTRALINE, ESCITALOPRAM]);
    const weeks = draw.weeks(25, 28);
    return {
      weeks,
      age: draw.whole(25, 57),
      episode: { onset: draw.weeks(8, 22), earlier: 1 },
      course: [
        [0, draw.whole(16, 19)],
        [4, 12],
        [9, 5],
        [11, 3],
        [19, 3],
        [weeks - 3, 8],
        [weeks, 13],
      ],
      visits: {
        every: [
          [0, 14],
          [12, 28],
          [20, 21],
        ],
        lastDaysAgo: draw.whole(2, 6),
        nextInDays: draw.whole(3, 6),
      },
      medications: [
        {
          drug: regimen.drug,
          doses: dosesOf(regimen, 0, [5]),
          taken: 91,
          tolerated: 'good',
          effects: [earlyEffect(regimen, 0, 2)],
        },
      ],
      scales: [{ instrument: 'gad-7', share: 0.7, everyVisits: 2 }],
      ownWords: draw.whole(2, 3),
      lifeEvents: 0,
      moments: [
        preferred(0, 'medication'),
        happened(weeks - 4, 'Separated, moved in with a cousin'),
        said(weeks - 1.5, 'It is like before. I know the signs, and I am telling you early.'),
        weighs(weeks - 1, true, 'Separation'),
      ],
    };
  },
};
