import { answered, decided, preferred } from '../moments.ts';
import type { Profile } from '../profile.ts';

export const therapyWithoutResponse: Profile = {
  id: 'therapy-without-response',
  about: 'therapy alone and little change; alcohol may be in the way',
  people: 2,
  shows: { groups: ['not-improved'], trajectory: ['no-response'], treatment: 'therapy' },
  plan: (draw) => {
    const start = draw.whole(17, 20);
    const sex = draw.pick(['male', 'female'] as const);
    const weeks = draw.weeks(12, 14);
    return {
      weeks,
      age: draw.whole(22, 59),
      sex,
      episode: { onset: draw.weeks(10, 40), earlier: draw.whole(0, 1) },
      course: [
        [0, start],
        [weeks, start - 2],
      ],
      visits: { every: [[0, 14]], lastDaysAgo: draw.whole(1, 5), nextInDays: draw.whole(5, 10) },
      beside: ['social-anxiety', 'alcohol-use'],
      therapies: [
        {
          therapy: draw.pick(['cbt-individual', 'short-term-psychodynamic', 'ipt']),
          from: 1,
          everyDays: 7,
          planned: 16,
          missed: 0.04,
        },
      ],
      scales: [{ instrument: 'gad-7', share: 0.95, everyVisits: 2 }],
      ownWords: draw.whole(2, 3),
      moments: [
        preferred(0, 'therapy'),
        answered(0, 'patient', { instrument: 'audit-c', items: [3, 1, 1], options: { sex } }),
        decided(0, {
          option: 'start-psychotherapy',
          because: ['B3', 'B14'],
          text: 'Psychotherapy, as preferred',
        }),
      ],
    };
  },
};
