import { decided, preferred } from '../moments.ts';
import type { Profile } from '../profile.ts';
import { ESCITALOPRAM, earlyEffect, FLUOXETINE, SERTRALINE } from '../regimens.ts';

export const earlyImprovement: Profile = {
  id: 'early-improvement',
  about: 'an antidepressant for three weeks, and lighter by a third already',
  people: 2,
  shows: { groups: ['steady'], trajectory: ['early-improvement'], treatment: 'medication' },
  plan: (draw) => {
    const regimen = draw.pick([SERTRALINE, ESCITALOPRAM, FLUOXETINE]);
    const start = draw.whole(16, 19);
    const weeks = draw.whole(22, 26) / 7;
    return {
      weeks,
      age: draw.whole(26, 58),
      episode: { onset: draw.weeks(6, 20), onsetIsMonth: true },
      course: [
        [0, start],
        [weeks, start * 0.6],
      ],
      visits: { every: [[0, 12]], lastDaysAgo: draw.whole(1, 3), nextInDays: draw.whole(8, 12) },
      medications: [
        {
          drug: regimen.drug,
          doses: regimen.start,
          taken: 97,
          tolerated: 'good',
          effects: [earlyEffect(regimen, 0, 2)],
        },
      ],
      scales: [{ instrument: 'gad-7', share: 0.75, everyVisits: 2 }],
      ownWords: 1,
      moments: [
        preferred(0, 'medication'),
        decided(0, {
          option: 'start-medication',
          because: ['B3', 'B14'],
          text: `${regimen.drug} started, as preferred`,
        }),
      ],
    };
  },
};
