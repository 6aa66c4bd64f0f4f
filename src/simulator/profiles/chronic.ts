import { decided, preferred, said, triedBefore } from '../moments.ts';
import type { Profile } from '../profile.ts';
import { dosesOf, ESCITALOPRAM, earlyEffect, lastingEffect, SERTRALINE } from '../regimens.ts';

export const chronic: Profile = {
  id: 'chronic',
  about: 'depression for years; CBASP and an antidepressant, slowly lighter',
  people: 2,
  shows: { treatment: 'combined' },
  plan: (draw) => {
    const regimen = draw.pick([SERTRALINE, ESCITALOPRAM]);
    const weeks = draw.weeks(24, 44);
    return {
      weeks,
      age: draw.whole(38, 59),
      episode: { onset: draw.weeks(160, 420), persistent: true },
      course: [
        [0, draw.whole(17, 19)],
        [8, 16],
        [16, 13],
        [24, 11],
        [44, 8],
      ],
      visits: { every: [[0, 14]], lastDaysAgo: draw.whole(1, 6), nextInDays: draw.whole(7, 14) },
      beside: draw.chance(0.5) ? ['personality-disorder'] : ['generalized-anxiety'],
      medications: [
        {
          drug: regimen.drug,
          doses: dosesOf(regimen, 0, [6]),
          taken: 92,
          tolerated: 'good',
          effects: [earlyEffect(regimen, 0, 2), lastingEffect(regimen, 6, 2)],
        },
      ],
      therapies: [
        {
          therapy: 'cbasp',
          from: 2,
          everyDays: 7,
          later: [14, 14],
          planned: 28,
          missed: 0.12,
        },
      ],
      scales: [
        { instrument: 'wsas', share: 1, everyVisits: 2 },
        { instrument: 'gad-7', share: 0.8, everyVisits: 2 },
      ],
      ownWords: draw.whole(4, 6),
      moments: [
        preferred(0, 'both'),
        triedBefore('fluoxetine', 'no-response', 'unknown'),
        decided(0, {
          option: 'combine-now',
          because: ['B6', 'B8'],
          text: `CBASP and ${regimen.drug}`,
        }),
        said(12, 'I asked for what I wanted, and she said yes. I had not planned for yes.'),
      ],
    };
  },
};
