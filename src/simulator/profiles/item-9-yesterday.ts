import { preferred } from '../moments.ts';
import type { Profile } from '../profile.ts';
import { ESCITALOPRAM, earlyEffect } from '../regimens.ts';

const YESTERDAY = 1 / 7;

export const item9Yesterday: Profile = {
  id: 'item-9-yesterday',
  about: 'item 9 was 2 on a form filled in yesterday at home; nobody has asked yet',
  people: 1,
  shows: { groups: ['risk'], tier: 'orange' },
  plan: (draw) => {
    const weeks = draw.whole(38, 41) / 7;
    return {
      weeks,
      age: draw.whole(23, 40),
      episode: { onset: draw.weeks(6, 16) },
      course: [
        [0, 17],
        [3, 15],
        [weeks, 18],
      ],
      visits: { every: [[0, 12]], nextInDays: 2 },
      medications: [
        {
          drug: ESCITALOPRAM.drug,
          doses: ESCITALOPRAM.start,
          taken: 94,
          tolerated: 'good',
          effects: [earlyEffect(ESCITALOPRAM, 0, 2)],
        },
      ],
      formsAtHome: [{ week: weeks - YESTERDAY, item9: 2 }],
      scales: [{ instrument: 'gad-7', share: 0.9, everyVisits: 2 }],
      ownWords: 1,
      moments: [preferred(0, 'medication')],
    };
  },
};
