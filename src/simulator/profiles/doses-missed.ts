import { preferred, said } from '../moments.ts';
import type { Profile } from '../profile.ts';
import { dosesOf, ESCITALOPRAM, earlyEffect, SERTRALINE } from '../regimens.ts';

export const dosesMissed: Profile = {
  id: 'doses-missed',
  about: 'a partial response with every third dose left out, so no trial can be judged yet',
  people: 2,
  shows: { trajectory: ['partial-response'], treatment: 'medication', groups: ['steady'] },
  plan: (draw) => {
    const regimen = draw.pick([SERTRALINE, ESCITALOPRAM]);
    const weeks = draw.weeks(9, 12);
    return {
      weeks,
      age: draw.whole(22, 45),
      episode: { onset: draw.weeks(6, 20) },
      course: [
        [0, 18],
        [4, 15],
        [weeks, 10.5],
      ],
      visits: { every: [[0, 13]], lastDaysAgo: draw.whole(1, 6), nextInDays: draw.whole(5, 10) },
      medications: [
        {
          drug: regimen.drug,
          doses: dosesOf(regimen, 0),
          taken: 62,
          tolerated: 'good',
          effects: [earlyEffect(regimen, 0, 3)],
          missed: [
            { week: 2.4, days: 3, reason: 'felt sick' },
            { week: 5.1, days: 4, reason: 'shift work, forgot' },
            { week: 7.9, days: 2, reason: 'forgot' },
          ],
        },
      ],
      scales: [{ instrument: 'gad-7', share: 0.8, everyVisits: 2 }],
      ownWords: 1,
      moments: [
        preferred(0, 'medication'),
        said(6, 'On night shifts I lose track of what is morning. The tablets go with it.'),
      ],
    };
  },
};
