import { calledOnCall, contacted, decided, preferred, said } from '../moments.ts';
import type { Profile } from '../profile.ts';
import { SERTRALINE } from '../regimens.ts';

export const redInHand: Profile = {
  id: 'red-in-hand',
  about:
    'a screener was high four days ago; seen the same day, a plan made, called every day since',
  people: 1,
  shows: { groups: ['risk'], tier: 'red' },
  plan: (draw) => {
    const weeks = draw.whole(66, 70) / 7;
    const found = weeks - 4 / 7;
    return {
      weeks,
      age: draw.whole(35, 55),
      sex: 'female',
      episode: { onset: draw.weeks(10, 20), earlier: 2 },
      course: [
        [0, 20],
        [found - 2, 20],
        [found, 23],
      ],
      visits: { every: [[0, 10]], away: [[found + 0.1, weeks + 1]], nextInDays: 1 },
      medications: [
        {
          drug: SERTRALINE.drug,
          doses: [
            [0, 50],
            [4, 100],
          ],
          taken: 93,
          tolerated: 'good',
        },
      ],
      therapies: [{ therapy: 'cbt-individual', from: 2, everyDays: 7, planned: 16 }],
      item9: [
        [0, 1],
        [found, 2],
      ],
      screeners: [
        [0, 'none'],
        [found, 'high'],
      ],
      scales: [{ instrument: 'gad-7', share: 0.9, everyVisits: 2 }],
      ownWords: 1,
      moments: [
        preferred(0, 'both'),
        decided(found, {
          option: 'urgent-assessment',
          because: ['S2'],
          text: 'Seen the same day by Dr. Placeholder',
        }),
        decided(found, {
          option: 'safety-plan',
          because: ['S1', 'S2'],
          text: 'Safety plan written; her brother stays over',
        }),
        {
          week: found,
          by: 'prescriber',
          kind: 'care-plan',
          payload: {
            title: 'Safety plan',
            text: 'Early signs, what calms, who to call, and who keeps the medicines for now',
          },
        },
        calledOnCall(found + 1 / 7, 'D. Stubbs owns this. A quiet night; her brother is there.'),
        calledOnCall(
          found + 2 / 7,
          'Called as agreed. Plan gone over once more; sees us on the next open day.',
        ),
        contacted(weeks - 1 / 7, 'prescriber', {
          channel: 'visit',
          reached: true,
          summary: 'Seen again with her brother. Plan holds; next visit the day after tomorrow.',
        }),
        said(found + 2 / 7, 'Thank you for not leaving it at a form.'),
      ],
    };
  },
};
