import type { InstrumentDefinition } from '#domain/instrument.ts';
import { unwordedItems } from '../instrument-items.ts';

export const bdiIi: InstrumentDefinition = {
  id: 'bdi-ii',
  version: '2026-11',
  title: 'Beck Depression Inventory, second edition',
  shortTitle: 'BDI-II',
  construct: 'depression',
  answeredBy: 'patient',
  recall: 'the past 2 weeks',
  // Items 16 and 18 print seven options (0, 1a, 1b … 3b); their number is what counts.
  items: unwordedItems(21, { min: 0, max: 3 }),
  scoring: { kind: 'sum' },
  missing: { prorateUpTo: 4, never: [9] },
  decimals: 0,
  bands: [
    { name: 'minimal', from: 0, to: 13 },
    { name: 'mild', from: 14, to: 19 },
    { name: 'moderate', from: 20, to: 28 },
    { name: 'severe', from: 29, to: 63 },
  ],
  range: { min: 0, max: 63 },
  higherIsBetter: false,
  cutOffs: { mild: 14, moderate: 20, remission: 9, reliableChange: 9, lessSevereBelow: null },
  redFlags: [{ item: 9, atLeast: 1, raises: 'suicide-risk-review' }],
  suicideItem: { item: 9, tiers: ['none', 'yellow', 'orange', 'orange'], screenFrom: 1 },
  recognition: {
    // Never the plain "Beck Depression Inventory": that may be the first edition, with other bands.
    names: [
      'bdi-ii',
      'bdi ii',
      'bdiii',
      'bdi-2',
      'bdi 2',
      'bdi2',
      'beck depression inventory ii',
      'beck depression inventory-ii',
      'beck depression inventory 2',
      'beck depression inventory-2',
      'beck depression inventory, second edition',
      'beck depression inventory second edition',
    ],
  },
  licence: {
    kind: 'scoring-only',
    notice: 'Copyright Pearson. The site pastes the wording under its own licence.',
  },
  sources: [
    {
      cite: 'Beck, Steer, Brown 1996 Manual of the BDI-II (bands 14/20/29); remission 9 or less (others 12 or 13)',
      mark: 'unverified',
      checked: null,
    },
    {
      cite: 'Reliable change about 8 to 9, the larger taken; Button 2015 Psychol Med 45:3269: 17.5 % of the baseline is felt',
      mark: 'unverified',
      checked: null,
    },
    {
      cite: 'Duet tiers of item 9, up to four missing prorated: product default',
      mark: 'unverified',
      checked: null,
    },
  ],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
