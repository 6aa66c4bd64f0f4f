import { answered, preferred } from '../moments.ts';
import type { Profile } from '../profile.ts';

export const moodScreener: Profile = {
  id: 'mood-screener',
  about: 'a mood screener asks for a bipolar assessment before any antidepressant',
  people: 1,
  shows: { treatment: 'none' },
  plan: (draw) => ({
    weeks: draw.whole(9, 12) / 7,
    age: draw.whole(21, 29),
    episode: { onset: draw.weeks(5, 12), earlier: 2 },
    course: [[0, draw.whole(15, 18)]],
    visits: { every: [[0, 30]], nextInDays: 3 },
    scales: [{ instrument: 'gad-7', share: 0.7, everyVisits: 0 }],
    moments: [
      preferred(0, 'medication'),
      answered(0, 'patient', { instrument: 'rapid-mood-screener', items: [1, 1, 0, 1, 1, 0] }),
      answered(0, 'patient', {
        instrument: 'audit-c',
        items: [2, 0, 0],
        options: { sex: 'female' },
      }),
    ],
    sex: 'female',
  }),
};
