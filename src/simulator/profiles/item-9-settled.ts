import { contacted, decided, preferred } from '../moments.ts';
import type { Profile } from '../profile.ts';
import { ESCITALOPRAM, earlyEffect, SERTRALINE } from '../regimens.ts';

export const item9Settled: Profile = {
  id: 'item-9-settled',
  about: 'item 9 above 0 some weeks ago, asked about the same day, called since; tier yellow',
  people: 2,
  shows: { tier: 'yellow', treatment: 'combined' },
  plan: (draw) => {
    const regimen = draw.pick([SERTRALINE, ESCITALOPRAM]);
    const asked = draw.whole(4, 6);
    const weeks = asked + draw.weeks(3, 5);
    return {
      weeks,
      age: draw.whole(26, 60),
      episode: { onset: draw.weeks(8, 24), earlier: draw.whole(0, 1) },
      course: [
        [0, 18],
        [asked, 16],
        [weeks, 11],
      ],
      visits: { every: [[0, 12]], lastDaysAgo: draw.whole(1, 4), nextInDays: draw.whole(4, 9) },
      medications: [
        {
          drug: regimen.drug,
          doses: regimen.start,
          taken: 95,
          tolerated: 'good',
          effects: [earlyEffect(regimen, 0, 2)],
        },
      ],
      therapies: [{ therapy: 'cbt-individual', from: 1, everyDays: 7, planned: 16 }],
      item9: [[asked, 1]],
      screeners: [[asked, 'low']],
      scales: [{ instrument: 'gad-7', share: 0.8, everyVisits: 2 }],
      ownWords: 2,
      moments: [
        preferred(0, 'both'),
        decided(asked, {
          option: 'safety-plan',
          because: ['S1'],
          text: 'Safety plan written together',
        }),
        contacted(asked + 3 / 7, 'care-manager', {
          channel: 'phone',
          reached: true,
          summary: 'Called as agreed. The plan is at hand; sister knows of it.',
        }),
      ],
    };
  },
};
