import { decided, preferred, said } from '../moments.ts';
import type { Profile } from '../profile.ts';
import { dosesOf, ESCITALOPRAM, earlyEffect, lastingEffect } from '../regimens.ts';

export const threeYears: Profile = {
  id: 'three-years',
  about: 'three years here: two steps to remission, a new episode caught early, maintenance since',
  people: 2,
  shows: { groups: ['steady'], trajectory: ['remission'] },
  plan: (draw) => {
    const weeks = draw.weeks(140, 156);
    const back = draw.whole(58, 66);
    return {
      weeks,
      age: draw.whole(41, 70),
      episode: {
        onset: draw.weeks(10, 30),
        earlier: 1,
        ended: { week: 46, next: back - 3 },
      },
      course: [
        [0, 20],
        [6, 16],
        [10, 12],
        [18, 6],
        [24, 3],
        [back - 4, 3],
        [back, 12],
        [back + 6, 7],
        [back + 12, 3],
        [weeks, 2],
      ],
      visits: {
        every: [
          [0, 14],
          [24, 28],
          [40, 84],
          [back - 2, 14],
          [back + 14, 56],
          [back + 40, 84],
        ],
        lastDaysAgo: draw.whole(6, 30),
        nextInDays: draw.whole(30, 55),
      },
      beside: ['diabetes'],
      medications: [
        {
          drug: ESCITALOPRAM.drug,
          doses: dosesOf(ESCITALOPRAM, 0, [6]),
          taken: 96,
          tolerated: 'good',
          effects: [earlyEffect(ESCITALOPRAM, 0, 2), lastingEffect(ESCITALOPRAM, 8, 2)],
        },
      ],
      therapies: [
        { therapy: 'cbt-individual', from: 8, everyDays: 7, planned: 16 },
        { therapy: 'mbct', from: back + 14, everyDays: 7, planned: 8 },
      ],
      scales: [{ instrument: 'who-5', share: 0.75, least: 0.2, everyVisits: 2 }],
      ownWords: draw.whole(6, 9),
      moments: [
        preferred(0, 'both'),
        decided(6, {
          option: 'optimize-dose',
          because: ['M3', 'N1'],
          text: 'escitalopram to 20 mg',
        }),
        decided(8, { option: 'add-psychotherapy', because: ['N3'], text: 'CBT added' }),
        decided(26, {
          option: 'continue',
          because: ['C1', 'C2'],
          text: 'In remission; medicine goes on for two years at least',
        }),
        decided(back, {
          option: 'relapse-plan',
          because: ['C4'],
          text: 'Weekly calls, activity plan from last time, MBCT in autumn',
        }),
        said(back - 1, 'My own list says: call when two signs are there. Two are there.'),
      ],
    };
  },
};
