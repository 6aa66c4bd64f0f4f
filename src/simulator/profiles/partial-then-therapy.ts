import { decided, preferred } from '../moments.ts';
import type { Profile } from '../profile.ts';
import { dosesOf, ESCITALOPRAM, earlyEffect, lastingEffect, SERTRALINE } from '../regimens.ts';

export const partialThenTherapy: Profile = {
  id: 'partial-then-therapy',
  about: 'little change also at a raised dose; therapy added, partly better since',
  people: 3,
  shows: { groups: ['not-improved'], trajectory: ['partial-response'], treatment: 'combined' },
  plan: (draw) => {
    const regimen = draw.pick([SERTRALINE, ESCITALOPRAM]);
    const added = draw.whole(13, 16);
    const weeks = added + draw.weeks(6, 8);
    return {
      weeks,
      age: draw.whole(23, 64),
      episode: { onset: draw.weeks(8, 40), earlier: draw.whole(0, 1) },
      course: [
        [0, draw.whole(20, 22)],
        [4, 19],
        [6, 18],
        [added, 18],
        [weeks, 10.5],
      ],
      visits: { every: [[0, 14]], lastDaysAgo: draw.whole(1, 5), nextInDays: draw.whole(7, 14) },
      medications: [
        {
          drug: regimen.drug,
          doses: dosesOf(regimen, 0, [6]),
          taken: 93,
          tolerated: 'good',
          effects: [earlyEffect(regimen, 0, 2), lastingEffect(regimen, 6, draw.whole(1, 2))],
          missed: [{ week: 8.2, days: 2, reason: 'away from home' }],
        },
      ],
      therapies: [{ therapy: 'cbt-individual', from: added, everyDays: 7, planned: 16 }],
      scales: [{ instrument: 'gad-7', share: 0.85, everyVisits: 2 }],
      ownWords: draw.whole(3, 5),
      moments: [
        preferred(0, draw.pick(['medication', 'both'])),
        decided(0, {
          option: 'start-medication',
          because: ['B3', 'B14'],
          text: `${regimen.drug} started`,
        }),
        decided(6, {
          option: 'optimize-dose',
          because: ['N1'],
          text: `${regimen.drug} raised, well tolerated`,
        }),
        decided(added, {
          option: 'add-psychotherapy',
          because: ['N3', 'P3'],
          text: 'CBT added; the medicine stays as it is',
        }),
      ],
    };
  },
};
