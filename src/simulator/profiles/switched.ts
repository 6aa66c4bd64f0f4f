import { decided, preferred } from '../moments.ts';
import type { Profile } from '../profile.ts';
import {
  BUPROPION,
  dosesOf,
  earlyEffect,
  FLUOXETINE,
  lastingEffect,
  VENLAFAXINE,
  VORTIOXETINE,
} from '../regimens.ts';

/** Days without an antidepressant between fluoxetine and the next: it leaves slowly by itself. */
const FREE_WEEKS = 1;

export const switched: Profile = {
  id: 'switched',
  about: 'no response to fluoxetine at a raised dose; a free week, then another antidepressant',
  people: 3,
  shows: {
    treatment: 'medication',
    trajectory: ['early-improvement', 'partial-response', 'response'],
  },
  plan: (draw) => {
    const next = draw.pick([VENLAFAXINE, VORTIOXETINE, BUPROPION]);
    const stop = draw.whole(11, 13);
    const begin = stop + FREE_WEEKS;
    const weeks = begin + draw.weeks(6, 11);
    return {
      weeks,
      age: draw.whole(24, 60),
      episode: { onset: draw.weeks(10, 40), earlier: draw.whole(0, 2) },
      course: [
        [0, draw.whole(18, 20)],
        [5, 18],
        [begin + 1, 18],
        [begin + 4, 12],
        [begin + 8, 10],
        [begin + 11, 8],
      ],
      visits: { every: [[0, 14]], lastDaysAgo: draw.whole(1, 6), nextInDays: draw.whole(7, 14) },
      medications: [
        {
          drug: FLUOXETINE.drug,
          doses: dosesOf(FLUOXETINE, 0, [5]),
          stop: { week: stop, reason: 'no response' },
          taken: 94,
          tolerated: 'good',
          effects: [earlyEffect(FLUOXETINE, 0, 2)],
        },
        {
          drug: next.drug,
          doses: dosesOf(next, begin),
          taken: 95,
          tolerated: 'good',
          effects: [earlyEffect(next, begin, 2), lastingEffect(next, begin, 1)],
        },
      ],
      scales: [{ instrument: 'gad-7', share: 0.8, everyVisits: 2 }],
      ownWords: draw.whole(2, 4),
      moments: [
        preferred(0, 'medication'),
        decided(0, { option: 'start-medication', because: ['B3'], text: 'fluoxetine started' }),
        decided(5, { option: 'optimize-dose', because: ['M4'], text: 'fluoxetine to 40 mg' }),
        decided(stop, {
          option: 'switch-medication',
          because: ['N2', 'N3', 'P3'],
          text: `fluoxetine to ${next.drug}, a week between`,
        }),
      ],
    };
  },
};
