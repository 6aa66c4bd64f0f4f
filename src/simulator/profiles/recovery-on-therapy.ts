import { decided, preferred, said } from '../moments.ts';
import type { Profile } from '../profile.ts';

const THERAPIES = [
  { therapy: 'cbt-individual', planned: 14, everyDays: 7 },
  { therapy: 'behavioral-activation', planned: 12, everyDays: 7 },
  { therapy: 'ipt', planned: 14, everyDays: 7 },
  { therapy: 'problem-solving', planned: 8, everyDays: 14 },
] as const;

export const recoveryOnTherapy: Profile = {
  id: 'recovery-on-therapy',
  about: 'remission with psychotherapy alone; the course is over, calls go on',
  people: 3,
  shows: { groups: ['steady'], trajectory: ['remission'], treatment: 'none', tier: 'none' },
  plan: (draw) => {
    const therapy = draw.pick(THERAPIES);
    const start = draw.whole(11, 15);
    return {
      weeks: draw.weeks(32, 60),
      age: draw.whole(20, 68),
      episode: { onset: draw.weeks(8, 30) },
      course: [
        [0, start],
        [4, start - 3],
        [8, 7],
        [13, 4],
        [18, 2],
      ],
      visits: {
        every: [
          [0, 14],
          [18, 28],
          [34, 70],
        ],
        lastDaysAgo: draw.whole(6, 26),
        nextInDays: draw.whole(20, 50),
      },
      therapies: [{ ...therapy, from: 1 }],
      scales: [{ instrument: 'who-5', share: 0.75, least: 0.2, everyVisits: 2 }],
      ownWords: draw.whole(3, 6),
      moments: [
        preferred(0, 'therapy'),
        decided(0, {
          option: 'start-psychotherapy',
          because: ['B1', 'B3', 'B14'],
          text: 'Psychotherapy first, as preferred',
        }),
        decided(20, {
          option: 'relapse-plan',
          because: [],
          text: 'Early signs and first steps written down together',
        }),
        said(20.4, 'We wrote my plan on one page. It is on the fridge.'),
      ],
    };
  },
};
