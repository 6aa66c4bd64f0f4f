import { decided, preferred, said } from '../moments.ts';
import type { Profile } from '../profile.ts';
import { earlyEffect, SERTRALINE } from '../regimens.ts';

export const afterBirth: Profile = {
  id: 'after-birth',
  about: 'depression after a birth; IPT and sertraline, a response',
  people: 1,
  shows: { trajectory: ['response'], treatment: 'combined', groups: ['steady'] },
  plan: (draw) => {
    const weeks = draw.weeks(9, 11);
    return {
      weeks,
      age: draw.whole(26, 37),
      sex: 'female',
      episode: { onset: 6 },
      course: [
        [0, 18],
        [3, 14],
        [weeks, 6],
      ],
      visits: { every: [[0, 14]], lastDaysAgo: draw.whole(1, 5), nextInDays: draw.whole(6, 12) },
      beside: ['postpartum'],
      medications: [
        {
          drug: SERTRALINE.drug,
          doses: SERTRALINE.start,
          taken: 97,
          tolerated: 'good',
          effects: [earlyEffect(SERTRALINE, 0, 1)],
        },
      ],
      therapies: [{ therapy: 'ipt', from: 1, everyDays: 7, planned: 12 }],
      scales: [{ instrument: 'epds', share: 1.05, everyVisits: 2 }],
      ownWords: 2,
      moments: [
        preferred(0, 'both'),
        decided(0, {
          option: 'combine-now',
          because: ['B4', 'S6'],
          text: 'IPT and sertraline; feeding goes on',
        }),
        said(6, 'She laughed at me on Thursday. I laughed back before I knew it.'),
      ],
    };
  },
};
