import type { InstrumentDefinition } from '#domain/instrument.ts';
import { unwordedItems } from '../instrument-items.ts';

export const qidsSr16: InstrumentDefinition = {
  id: 'qids-sr-16',
  version: '2026-11',
  title: 'Quick Inventory of Depressive Symptomatology, self-report, 16 items',
  shortTitle: 'QIDS-SR16',
  construct: 'depression',
  answeredBy: 'patient',
  recall: 'the past 7 days',
  items: unwordedItems(16, { min: 0, max: 3 }),
  // Nine domains. Sleep, appetite and weight, and psychomotor change count their largest answer;
  // 6 or 7 and 8 or 9 are either-or lines, so a form is complete with one of each left out.
  scoring: {
    kind: 'sum-of-largest',
    groups: [[1, 2, 3, 4], [5], [6, 7, 8, 9], [10], [11], [12], [13], [14], [15, 16]],
  },
  missing: { prorateUpTo: 1, never: [12] },
  decimals: 0,
  bands: [
    { name: 'minimal', from: 0, to: 5 },
    { name: 'mild', from: 6, to: 10 },
    { name: 'moderate', from: 11, to: 15 },
    { name: 'severe', from: 16, to: 20 },
    { name: 'very-severe', from: 21, to: 27 },
  ],
  range: { min: 0, max: 27 },
  higherIsBetter: false,
  cutOffs: { mild: 6, moderate: 11, remission: 5, reliableChange: null, lessSevereBelow: 11 },
  redFlags: [{ item: 12, atLeast: 2, raises: 'suicide-risk-review' }],
  suicideItem: { item: 12, tiers: ['none', 'yellow', 'orange', 'orange'], screenFrom: 2 },
  recognition: {
    names: [
      'qids-sr-16',
      'qids-sr16',
      'qids-sr 16',
      'qids-sr',
      'qids sr',
      'qids-16',
      'qids16',
      'qids',
      'quick inventory of depressive symptomatology',
      'quick inventory',
    ],
    unlike: ['qids-c', 'qids-c16', 'qids-c-16', 'qids-a', 'qids-a17'],
  },
  licence: {
    kind: 'scoring-only',
    notice:
      'Copyright A. John Rush and UT Southwestern. Free to clinicians; electronic use through the rights agent. The site pastes the wording under its own permission.',
  },
  sources: [
    {
      cite: 'ids-qids.org: scoring, interpretation, crosswalk to the HRSD-17 (10 is 13, 11 is 14-15)',
      mark: 'checked',
      checked: '2026-11-23',
      url: 'https://ids-qids.org/interpretation.html',
    },
    { cite: 'Rush 2003 Biol Psychiatry 54:573', mark: 'unverified', checked: null },
    {
      cite: 'Duet: less severe under 11 by the crosswalk of the HAM-D 14; tiers of item 12 and one missing domain prorated: product default',
      mark: 'unverified',
      checked: null,
    },
  ],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
