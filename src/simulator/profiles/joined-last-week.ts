import { answered, preferred, said } from '../moments.ts';
import type { Profile } from '../profile.ts';

export const joinedLastWeek: Profile = {
  id: 'joined-last-week',
  about: 'first visit last week; nothing started, the choice is open',
  people: 2,
  shows: { groups: ['steady'], treatment: 'none', tier: 'none' },
  plan: (draw) => {
    const sex = draw.pick(['male', 'female'] as const);
    return {
      sex,
      weeks: draw.whole(5, 8) / 7,
      age: draw.whole(19, 70),
      episode: { onset: draw.weeks(5, 30), earlier: draw.whole(0, 2) },
      course: [[0, draw.whole(11, 19)]],
      visits: { every: [[0, 14]], nextInDays: draw.whole(2, 6) },
      scales: [
        { instrument: 'gad-7', share: 0.8, everyVisits: 0 },
        { instrument: 'wsas', share: 1, everyVisits: 0 },
      ],
      moments: [
        answered(0, 'patient', {
          instrument: 'pc-ptsd-5',
          items: draw.chance(0.5) ? [1, 1, 1, 0, 1, 1] : [0, 0, 0, 0, 0, 0],
          options: { sex },
        }),
        preferred(0, draw.pick(['therapy', 'medication', 'both'])),
        said(0.3, 'It helped to say it all in one go.'),
      ],
    };
  },
};
