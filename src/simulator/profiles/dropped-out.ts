import { notReached, preferred } from '../moments.ts';
import type { Profile } from '../profile.ts';
import { earlyEffect, FIRST_CHOICES } from '../regimens.ts';

export const droppedOut: Profile = {
  id: 'dropped-out',
  about: 'started, then not seen for weeks; calls and a letter without answer',
  people: 3,
  shows: { groups: ['overdue'], treatment: 'medication' },
  plan: (draw) => {
    const regimen = draw.pick(FIRST_CHOICES);
    const start = draw.whole(14, 18);
    const gone = 3.4;
    const weeks = gone + draw.weeks(6, 12);
    return {
      weeks,
      age: draw.whole(21, 48),
      episode: { onset: draw.weeks(5, 18) },
      course: [
        [0, start],
        [3, start * 0.72],
      ],
      visits: { every: [[0, 10]], away: [[gone, weeks + 1]] },
      medications: [
        { drug: regimen.drug, doses: regimen.start, effects: [earlyEffect(regimen, 0, 3)] },
      ],
      scales: [{ instrument: 'gad-7', share: 0.8, everyVisits: 0 }],
      ownWords: 1,
      moments: [
        preferred(0, 'medication'),
        notReached(gone + 2, 'No answer. Message left: we are glad to hear from you, whenever.'),
        notReached(gone + 4, 'No answer. A letter went out with the number to call.'),
      ],
    };
  },
};
