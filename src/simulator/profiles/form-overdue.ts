import { contacted, decided, preferred } from '../moments.ts';
import type { Profile } from '../profile.ts';
import { dosesOf, earlyEffect, FIRST_CHOICES } from '../regimens.ts';

export const formOverdue: Profile = {
  id: 'form-overdue',
  about: 'in remission on medication; the last calls went without a form',
  people: 2,
  shows: { groups: ['overdue'], treatment: 'medication', trajectory: ['remission'] },
  plan: (draw) => {
    const regimen = draw.pick(FIRST_CHOICES);
    const lastForm = draw.whole(26, 34);
    const weeks = lastForm + draw.weeks(15, 18);
    return {
      weeks,
      age: draw.whole(28, 67),
      episode: { onset: draw.weeks(6, 20), earlier: draw.whole(0, 1) },
      course: [
        [0, draw.whole(14, 18)],
        [4, 11],
        [9, 5],
        [13, 3],
      ],
      visits: {
        every: [
          [0, 14],
          [13, 28],
        ],
        away: [[lastForm, weeks + 1]],
        nextInDays: draw.whole(6, 20),
      },
      medications: [
        {
          drug: regimen.drug,
          doses: dosesOf(regimen, 0, [5]),
          taken: 95,
          tolerated: 'good',
          effects: [earlyEffect(regimen, 0, 2)],
        },
      ],
      ownWords: draw.whole(2, 4),
      moments: [
        preferred(0, 'medication'),
        decided(13, {
          option: 'continue',
          because: ['C1'],
          text: 'In remission; the same dose, then look again',
        }),
        contacted(weeks - 4, 'care-manager', {
          channel: 'phone',
          reached: true,
          summary: 'Well, on the road. The form is to follow.',
        }),
      ],
    };
  },
};
