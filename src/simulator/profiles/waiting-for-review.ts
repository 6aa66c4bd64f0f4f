import { decided, notReached, preferred } from '../moments.ts';
import type { Profile } from '../profile.ts';
import { SERTRALINE, VORTIOXETINE } from '../regimens.ts';

export const waitingForReview: Profile = {
  id: 'waiting-for-review',
  about: 'an antidepressant started three weeks ago, and the first review has not taken place',
  people: 2,
  shows: { groups: ['overdue'], treatment: 'medication', trajectory: ['unknown', 'too-early'] },
  plan: (draw) => {
    const regimen = draw.pick([SERTRALINE, VORTIOXETINE]);
    const weeks = draw.whole(18, 24) / 7;
    return {
      weeks,
      age: draw.whole(20, 52),
      episode: { onset: draw.weeks(5, 14) },
      course: [[0, draw.whole(13, 17)]],
      visits: { every: [[0, 60]], nextInDays: draw.whole(2, 5) },
      medications: [{ drug: regimen.drug, doses: regimen.start }],
      scales: [{ instrument: 'gad-7', share: 0.8, everyVisits: 0 }],
      moments: [
        preferred(0, 'medication'),
        decided(0, {
          option: 'start-medication',
          because: ['B3', 'B14'],
          text: `${regimen.drug} started; review in two weeks`,
        }),
        notReached(weeks - 0.5, 'No answer. Message left with the new time.'),
      ],
    };
  },
};
