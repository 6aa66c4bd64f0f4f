import { notReached } from '../moments.ts';
import type { Profile } from '../profile.ts';
import { ESCITALOPRAM, MIRTAZAPINE } from '../regimens.ts';

export const neverMeasured: Profile = {
  id: 'never-measured',
  about: 'sent by a family doctor who started a medicine; never asked by any scale',
  people: 2,
  shows: { groups: ['overdue'], trajectory: ['unknown'], treatment: 'medication', tier: 'unknown' },
  plan: (draw) => {
    const regimen = draw.pick([ESCITALOPRAM, MIRTAZAPINE]);
    const weeks = draw.weeks(4, 7);
    return {
      weeks,
      age: draw.whole(49, 77),
      episode: { onset: draw.weeks(10, 30), onsetIsMonth: true },
      course: [[0, 14]],
      visits: {
        every: [[0, 24]],
        unmeasured: true,
        away: [[1, weeks + 1]],
        nextInDays: draw.whole(3, 9),
      },
      beside: ['cardiovascular'],
      medications: [
        { drug: regimen.drug, doses: [[-6, regimen.start[0]?.[1] ?? 10]], reported: true },
      ],
      moments: [notReached(weeks - 1.4, 'No answer. Will try in the evening.')],
    };
  },
};
