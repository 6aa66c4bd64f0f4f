import { preferred, said, triedBefore } from '../moments.ts';
import type { Profile } from '../profile.ts';
import { DULOXETINE, dosesOf, VENLAFAXINE } from '../regimens.ts';

export const sideEffects: Profile = {
  id: 'side-effects',
  about: 'somewhat lighter, but the side effects weigh heavily',
  people: 2,
  shows: { trajectory: ['partial-response'], treatment: 'medication', groups: ['not-improved'] },
  plan: (draw) => {
    const regimen = draw.pick([VENLAFAXINE, DULOXETINE]);
    const weeks = draw.weeks(9, 11);
    return {
      weeks,
      age: draw.whole(35, 66),
      episode: { onset: draw.weeks(10, 30), earlier: draw.whole(0, 1) },
      course: [
        [0, 19],
        [1, 19],
        [5, 15],
        [weeks, 11.5],
      ],
      visits: { every: [[0, 14]], lastDaysAgo: draw.whole(1, 6), nextInDays: draw.whole(4, 8) },
      medications: [
        {
          drug: regimen.drug,
          doses: dosesOf(regimen, 0),
          taken: 92,
          tolerated: draw.pick(['burdensome', 'intolerable']),
          effects: [
            { name: regimen.early, burden: 4, from: 0.6 },
            { name: regimen.lasting, burden: 5, from: 3 },
            { name: 'lower desire', burden: 4, from: 4 },
          ],
        },
      ],
      scales: [{ instrument: 'gad-7', share: 0.8, everyVisits: 2 }],
      ownWords: 1,
      moments: [
        preferred(0, 'medication'),
        triedBefore('sertraline', 'no-response'),
        said(weeks - 1.2, 'I wake up soaked. I would rather try something else than more of this.'),
      ],
    };
  },
};
