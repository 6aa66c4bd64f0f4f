import { decided, preferred, said, weighs } from '../moments.ts';
import type { Profile } from '../profile.ts';

/** Venlafaxine, weeks from the start of the taper: smaller steps the lower it gets. */
const STEPS = [
  [0, 112.5],
  [6, 75],
  [13, 37.5],
] as const;

export const tapering: Profile = {
  id: 'tapering',
  about: 'well for most of a year; venlafaxine slowly down, with preventive cognitive therapy',
  people: 2,
  shows: { groups: ['steady'], trajectory: ['remission'], tier: 'none' },
  plan: (draw) => {
    const begun = draw.weeks(58, 64);
    const weeks = begun + draw.weeks(8, 19);
    const steps = STEPS.filter(([after]) => begun + after < weeks - 1);
    return {
      weeks,
      age: draw.whole(36, 60),
      episode: { onset: draw.weeks(7, 12) },
      course: [
        [0, draw.whole(17, 20)],
        [4, 13],
        [10, 6],
        [14, 3],
        [begun, 1],
        [begun + 8, 3],
        [weeks, 2],
      ],
      visits: {
        every: [
          [0, 14],
          [15, 28],
          [44, 84],
          [begun, 21],
        ],
        lastDaysAgo: draw.whole(3, 12),
        nextInDays: draw.whole(8, 14),
      },
      medications: [
        {
          drug: 'venlafaxine',
          doses: [
            [0, 37.5],
            [1, 75],
            [6, 150],
            ...steps.map(([at, mg]) => [begun + at, mg] as const),
          ],
          taken: 98,
          tolerated: 'good',
          effects: [
            { name: 'dry mouth', burden: 2, from: 0.5, to: 5 },
            { name: 'brief dizziness', burden: 2, from: begun + 0.6, to: begun + 2 },
            { name: 'vivid dreams', burden: 1, from: begun + 6.5, to: begun + 8 },
          ],
        },
      ],
      therapies: [
        { therapy: 'cbt-individual', from: 2, everyDays: 7, planned: 12 },
        { therapy: 'preventive-cognitive-therapy', from: begun - 2, everyDays: 7, planned: 8 },
      ],
      scales: [{ instrument: 'who-5', share: 0.75, least: 0.2, everyVisits: 2 }],
      ownWords: draw.whole(3, 5),
      moments: [
        preferred(0, 'both'),
        weighs(begun - 1, false),
        decided(begun, {
          option: 'taper',
          because: ['T1', 'C4'],
          text: 'Venlafaxine down in small steps, weeks apart; back one step if needed',
        }),
        said(begun + 1, 'Two odd days with dizziness, then nothing. I am in no hurry.'),
      ],
    };
  },
};
