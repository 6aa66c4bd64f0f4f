import { decided, notReached, preferred, said } from '../moments.ts';
import type { Profile } from '../profile.ts';
import { earlyEffect, SERTRALINE } from '../regimens.ts';

export const cameBack: Profile = {
  id: 'came-back',
  about: 'stopped alone, away for months, came back and began again',
  people: 1,
  shows: { treatment: 'medication' },
  plan: (draw) => {
    const gone = 9;
    const back = gone + draw.weeks(16, 22);
    const weeks = back + draw.weeks(5, 7);
    return {
      weeks,
      age: draw.whole(24, 44),
      episode: { onset: draw.weeks(6, 16) },
      course: [
        [0, 17],
        [4, 13],
        [gone, 9],
        [back, 18],
        [weeks, 13],
      ],
      visits: {
        every: [[0, 14]],
        away: [[gone, back - 0.1]],
        lastDaysAgo: draw.whole(1, 5),
        nextInDays: draw.whole(7, 12),
      },
      medications: [
        {
          drug: SERTRALINE.drug,
          doses: [[0, 50]],
          stop: { week: gone, reason: 'felt better, stopped alone' },
          effects: [earlyEffect(SERTRALINE, 0, 2)],
        },
        {
          drug: SERTRALINE.drug,
          doses: [
            [back, 50],
            [back + 2, 75],
          ],
          taken: 95,
          tolerated: 'good',
        },
      ],
      scales: [{ instrument: 'gad-7', share: 0.8, everyVisits: 2 }],
      ownWords: 2,
      moments: [
        preferred(0, 'medication'),
        notReached(gone + 3, 'No answer. Message left: we are glad to hear from you, whenever.'),
        decided(back, {
          option: 'start-medication',
          because: ['B16'],
          text: 'sertraline again, it helped before',
        }),
        said(back, 'I nearly did not come. I am glad nobody asked why it took so long.'),
      ],
    };
  },
};
