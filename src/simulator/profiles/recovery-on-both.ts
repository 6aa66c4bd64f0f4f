import { decided, preferred } from '../moments.ts';
import type { Profile } from '../profile.ts';
import {
  dosesOf,
  ESCITALOPRAM,
  earlyEffect,
  lastingEffect,
  SERTRALINE,
  VENLAFAXINE,
} from '../regimens.ts';

export const recoveryOnBoth: Profile = {
  id: 'recovery-on-both',
  about: 'a severe episode, both treatments from the start, remission',
  people: 2,
  shows: { groups: ['steady'], trajectory: ['remission'] },
  plan: (draw) => {
    const regimen = draw.pick([SERTRALINE, ESCITALOPRAM, VENLAFAXINE]);
    return {
      weeks: draw.weeks(30, 48),
      age: draw.whole(29, 62),
      episode: { onset: draw.weeks(10, 24), earlier: draw.whole(1, 2) },
      course: [
        [0, draw.whole(21, 23)],
        [3, 18],
        [6, 13],
        [10, 8],
        [15, 4],
        [20, 2],
      ],
      visits: {
        every: [
          [0, 12],
          [20, 28],
        ],
        lastDaysAgo: draw.whole(4, 20),
        nextInDays: draw.whole(14, 40),
      },
      medications: [
        {
          drug: regimen.drug,
          doses: dosesOf(regimen, 0, [4]),
          taken: 95,
          tolerated: 'good',
          effects: [earlyEffect(regimen, 0, 3), lastingEffect(regimen, 4, 1)],
        },
      ],
      therapies: [{ therapy: 'cbt-individual', from: 1, everyDays: 7, planned: 18 }],
      scales: [
        { instrument: 'gad-7', share: 0.9, everyVisits: 2 },
        { instrument: 'ham-d-17', share: 0.85, everyVisits: 0 },
      ],
      item9: [[0, 1]],
      screeners: [
        [0, 'none'],
        [10, 'none'],
      ],
      ownWords: draw.whole(3, 6),
      moments: [
        preferred(0, 'both'),
        decided(0, {
          option: 'combine-now',
          because: ['B4', 'B6', 'B14'],
          text: `CBT and ${regimen.drug} together from the start`,
        }),
        decided(4, { option: 'optimize-dose', because: ['M3'], text: `${regimen.drug} raised` }),
        decided(20, {
          option: 'continue',
          because: ['C1', 'C2'],
          text: 'In remission; medicine goes on for two years',
        }),
      ],
    };
  },
};
