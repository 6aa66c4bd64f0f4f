import { decided, happened, preferred, said, weighs } from '../moments.ts';
import type { Profile } from '../profile.ts';

/**
 * The person of the pictures: CBT without response, sertraline added and raised, a partial response
 * in the third step. The figures are those of the design, so nothing in them is drawn.
 */
export const wrenSampleby: Profile = {
  id: 'wren-sampleby',
  about: 'CBT without response, sertraline added and raised, a partial response so far',
  people: 1,
  shows: {
    groups: ['not-improved'],
    trajectory: ['partial-response'],
    treatment: 'combined',
    tier: 'none',
  },
  plan: () => ({
    weeks: 31,
    age: 34,
    sex: 'female',
    episode: { onset: 7, earlier: 1 },
    exact: true,
    course: [
      [0, 19],
      [2, 18],
      [4, 17],
      [6, 16],
      [8, 17],
      [10, 16],
      [16, 17],
      [17, 18],
      [19, 16],
      [21, 15],
      [23, 16],
      [25, 13],
      [27, 13],
      [29, 12],
      [30.4, 11],
    ],
    visits: { every: [[0, 14]], lastDaysAgo: 3, away: [[10.2, 15.8]], nextInDays: 15 },
    therapies: [
      {
        therapy: 'cbt-individual',
        from: 1,
        everyDays: 7,
        later: [15.8, 14],
        planned: 20,
        missed: 0.12,
      },
    ],
    medications: [
      {
        drug: 'sertraline',
        doses: [
          [17, 50],
          [23, 100],
        ],
        taken: 94,
        tolerated: 'good',
        effects: [
          { name: 'nausea', burden: 3, from: 17.3, to: 19.6 },
          { name: 'lower desire', burden: 2, from: 24.7 },
        ],
        missed: [
          { week: 19.3, days: 1, reason: 'forgot' },
          { week: 25.7, days: 4, reason: 'ran out' },
        ],
      },
    ],
    scales: [{ instrument: 'gad-7', share: 0.83, everyVisits: 2 }],
    item9: [
      [0, 1],
      [17, 1],
    ],
    screeners: [
      [0, 'none'],
      [17, 'none'],
      [23, 'none'],
    ],
    goal: 'Cook for someone twice a month',
    lifeEvents: 0,
    moments: [
      preferred(0, 'therapy'),
      happened(10.6, 'Lost her job'),
      decided(17, {
        option: 'add-medication',
        because: ['N4', 'P3'],
        text: 'Sertraline added to CBT, 50 mg; review in two weeks',
      }),
      happened(21, 'New job, part time'),
      decided(23, {
        option: 'optimize-dose',
        because: ['M3'],
        text: 'Sertraline to 100 mg, well tolerated',
      }),
      weighs(23, false),
      said(18.6, 'The tablets make me queasy, but I want to give it the six weeks.'),
      said(26.4, 'Ran out for a few days. I have put the refill in the calendar.'),
      said(29.4, 'Cooked for my sister. First time in months.'),
    ],
  }),
};
