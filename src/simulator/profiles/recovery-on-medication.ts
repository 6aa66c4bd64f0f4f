import { decided, preferred } from '../moments.ts';
import type { Profile } from '../profile.ts';
import { dosesOf, earlyEffect, FIRST_CHOICES } from '../regimens.ts';

export const recoveryOnMedication: Profile = {
  id: 'recovery-on-medication',
  about: 'remission on an antidepressant alone, and the same dose since',
  people: 3,
  shows: { groups: ['steady'], trajectory: ['remission'], treatment: 'medication', tier: 'none' },
  plan: (draw) => {
    const regimen = draw.pick(FIRST_CHOICES);
    const start = draw.whole(14, 19);
    const raise = draw.chance(0.6) ? [draw.whole(5, 6)] : [];
    return {
      weeks: draw.weeks(26, 74),
      age: draw.whole(27, 71),
      episode: { onset: draw.weeks(6, 26), earlier: draw.whole(0, 1) },
      course: [
        [0, start],
        [2, start - 3],
        [5, start - 6],
        [8, 6],
        [12, 3],
        [20, 2],
      ],
      visits: {
        every: [
          [0, 14],
          [13, 28],
          [30, 63],
        ],
        lastDaysAgo: draw.whole(5, 24),
        nextInDays: draw.whole(12, 40),
      },
      medications: [
        {
          drug: regimen.drug,
          doses: dosesOf(regimen, 0, raise),
          taken: 97,
          tolerated: 'good',
          effects: [earlyEffect(regimen, 0, draw.whole(1, 2))],
        },
      ],
      scales: [{ instrument: 'gad-7', share: 0.7, everyVisits: 2 }],
      ownWords: draw.whole(2, 5),
      moments: [
        preferred(0, 'medication'),
        decided(0, {
          option: 'start-medication',
          because: ['B3', 'B14'],
          text: `${regimen.drug} started, as preferred`,
        }),
        ...raise.map((week) =>
          decided(week, {
            option: 'optimize-dose',
            because: ['M3'],
            text: `${regimen.drug} raised`,
          }),
        ),
        decided(13, {
          option: 'continue',
          because: ['C1'],
          text: 'In remission; the same dose for a year, then look again',
        }),
      ],
    };
  },
};
