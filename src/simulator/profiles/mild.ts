import { decided, preferred } from '../moments.ts';
import type { Profile } from '../profile.ts';

export const mild: Profile = {
  id: 'mild',
  about: 'a mild episode, guided self-help by internet',
  people: 2,
  shows: { groups: ['steady'], treatment: 'therapy', tier: 'none' },
  plan: (draw) => {
    const weeks = draw.weeks(4, 6);
    return {
      weeks,
      age: draw.whole(19, 55),
      episode: { onset: draw.weeks(5, 14) },
      course: [
        [0, 9],
        [1, 9],
        [weeks, 6],
      ],
      visits: { every: [[0, 14]], lastDaysAgo: draw.whole(1, 5), nextInDays: draw.whole(7, 14) },
      therapies: [
        { therapy: 'cbt-guided-internet', from: 1, everyDays: 7, planned: 8, missed: 0.05 },
      ],
      scales: [{ instrument: 'who-5', share: 0.75, least: 0.2, everyVisits: 2 }],
      ownWords: draw.whole(1, 2),
      moments: [
        preferred(0, 'therapy'),
        decided(0, {
          option: 'guided-self-help',
          because: ['B1', 'B2'],
          text: 'Guided self-help; look again in eight weeks',
        }),
      ],
    };
  },
};
