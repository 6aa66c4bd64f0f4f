import { decided, preferred } from '../moments.ts';
import type { Profile } from '../profile.ts';
import { DULOXETINE, dosesOf, ESCITALOPRAM, earlyEffect, SERTRALINE } from '../regimens.ts';

export const onTheWay: Profile = {
  id: 'on-the-way',
  about: 'a response to medication and therapy, not yet remission',
  people: 2,
  shows: { groups: ['steady'], trajectory: ['response'], treatment: 'combined', tier: 'none' },
  plan: (draw) => {
    const pain = draw.chance(0.4);
    const regimen = pain ? DULOXETINE : draw.pick([SERTRALINE, ESCITALOPRAM]);
    const weeks = draw.weeks(10, 13);
    return {
      weeks,
      age: draw.whole(24, 66),
      episode: { onset: draw.weeks(8, 30), earlier: draw.whole(0, 2) },
      course: [
        [0, draw.whole(18, 20)],
        [2, 17],
        [6, 11],
        [weeks, 6],
      ],
      visits: { every: [[0, 14]], lastDaysAgo: draw.whole(1, 6), nextInDays: draw.whole(7, 14) },
      beside: pain ? ['chronic-pain'] : [],
      medications: [
        {
          drug: regimen.drug,
          doses: dosesOf(regimen, 0),
          taken: 96,
          tolerated: 'good',
          effects: [earlyEffect(regimen, 0, 2)],
        },
      ],
      therapies: [{ therapy: pain ? 'act' : 'cbt-individual', from: 1, everyDays: 7, planned: 16 }],
      scales: [
        { instrument: 'gad-7', share: 0.8, everyVisits: 2 },
        ...(pain ? [{ instrument: 'peg', share: 1.1, everyVisits: 2 }] : []),
      ],
      ownWords: draw.whole(2, 4),
      moments: [
        preferred(0, 'both'),
        decided(0, {
          option: 'combine-now',
          because: ['B4', 'B14'],
          text: `${regimen.drug} and sessions together`,
        }),
      ],
    };
  },
};
