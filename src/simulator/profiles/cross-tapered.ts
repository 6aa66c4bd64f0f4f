import { decided, preferred } from '../moments.ts';
import type { Profile } from '../profile.ts';
import { earlyEffect, MIRTAZAPINE, SERTRALINE } from '../regimens.ts';

export const crossTapered: Profile = {
  id: 'cross-tapered',
  about: 'sertraline down while mirtazapine goes up, because of sleep and side effects',
  people: 2,
  shows: { treatment: 'medication' },
  plan: (draw) => {
    const turn = draw.whole(10, 12);
    const weeks = turn + draw.weeks(8, 12);
    return {
      weeks,
      age: draw.whole(31, 69),
      episode: { onset: draw.weeks(8, 30), earlier: draw.whole(0, 1) },
      course: [
        [0, draw.whole(17, 19)],
        [4, 16],
        [turn, 15],
        [turn + 4, 12],
        [turn + 8, 9],
        [turn + 12, 7],
      ],
      visits: { every: [[0, 14]], lastDaysAgo: draw.whole(2, 7), nextInDays: draw.whole(7, 14) },
      beside: ['insomnia'],
      medications: [
        {
          drug: SERTRALINE.drug,
          doses: [
            [0, 50],
            [4, 100],
            [turn, 50],
          ],
          stop: { week: turn + 2, reason: 'no response, poor sleep' },
          note: 'cross-taper with mirtazapine',
          taken: 92,
          tolerated: 'burdensome',
          effects: [
            earlyEffect(SERTRALINE, 0, 3),
            { name: 'poor sleep', burden: 4, from: 5, to: turn + 3 },
          ],
        },
        {
          drug: MIRTAZAPINE.drug,
          doses: [
            [turn, 15],
            [turn + 2, 30],
          ],
          note: 'cross-taper with sertraline',
          taken: 96,
          tolerated: 'good',
          effects: [{ name: 'more appetite', burden: 2, from: turn + 3 }],
        },
      ],
      scales: [{ instrument: 'isi', share: 1.15, everyVisits: 2 }],
      ownWords: draw.whole(1, 3),
      moments: [
        preferred(0, 'medication'),
        decided(turn, {
          option: 'switch-medication',
          because: ['N2'],
          text: 'Cross-taper from sertraline to mirtazapine over two weeks',
        }),
      ],
    };
  },
};
