import { happened, preferred, said } from '../moments.ts';
import type { Profile } from '../profile.ts';
import { dosesOf, earlyEffect, FLUOXETINE } from '../regimens.ts';

export const worse: Profile = {
  id: 'worse',
  about: 'worse than at the start of this step, on two forms in a row',
  people: 1,
  shows: { groups: ['not-improved'], trajectory: ['deterioration'] },
  plan: (draw) => {
    const weeks = draw.weeks(12, 14);
    return {
      weeks,
      age: draw.whole(30, 55),
      episode: { onset: draw.weeks(8, 20) },
      course: [
        [0, 15],
        [5, 12],
        [weeks - 4, 14],
        [weeks - 2, 21],
        [weeks, 22],
      ],
      visits: { every: [[0, 12]], lastDaysAgo: draw.whole(1, 3), nextInDays: 2 },
      medications: [
        {
          drug: FLUOXETINE.drug,
          doses: dosesOf(FLUOXETINE, 0, [5]),
          taken: 90,
          tolerated: 'good',
          effects: [earlyEffect(FLUOXETINE, 0, 2)],
        },
      ],
      scales: [{ instrument: 'gad-7', share: 1, everyVisits: 2 }],
      ownWords: 1,
      lifeEvents: 0,
      moments: [
        preferred(0, 'medication'),
        happened(weeks - 3, 'Mother died'),
        said(weeks - 1, 'I go through the days. People bring food.'),
      ],
    };
  },
};
