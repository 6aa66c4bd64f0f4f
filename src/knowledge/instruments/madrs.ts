import type { InstrumentDefinition } from '#domain/instrument.ts';
import { unwordedItems } from '../instrument-items.ts';

export const madrs: InstrumentDefinition = {
  id: 'madrs',
  version: '2026-11',
  title: 'Montgomery-Åsberg Depression Rating Scale',
  shortTitle: 'MADRS',
  construct: 'depression',
  answeredBy: 'clinician',
  recall: 'about the past week',
  items: unwordedItems(10, { min: 0, max: 6 }),
  scoring: { kind: 'sum' },
  missing: { prorateUpTo: 2, never: [10] },
  decimals: 0,
  bands: [
    { name: 'minimal', from: 0, to: 6 },
    { name: 'mild', from: 7, to: 19 },
    { name: 'moderate', from: 20, to: 34 },
    { name: 'severe', from: 35, to: 60 },
  ],
  range: { min: 0, max: 60 },
  higherIsBetter: false,
  cutOffs: { mild: 7, moderate: 20, remission: 10, reliableChange: null, lessSevereBelow: null },
  redFlags: [{ item: 10, atLeast: 2, raises: 'suicide-risk-review' }],
  suicideItem: {
    item: 10,
    tiers: ['none', 'none', 'yellow', 'yellow', 'orange', 'orange', 'red'],
    screenFrom: 2,
  },
  recognition: {
    names: [
      'madrs',
      'montgomery-asberg depression rating scale',
      'montgomery-åsberg depression rating scale',
      'montgomery asberg depression rating scale',
      'montgomery åsberg depression rating scale',
      'montgomery-asberg',
      'montgomery-åsberg',
    ],
  },
  licence: {
    kind: 'scoring-only',
    notice:
      'Copyright Royal College of Psychiatrists and the authors. The site pastes the wording under its own permission.',
  },
  sources: [
    {
      cite: 'Montgomery & Åsberg 1979 Br J Psychiatry 134:382 (ten items of 0 to 6)',
      mark: 'unverified',
      checked: null,
    },
    {
      cite: 'Snaith 1986 Br J Psychiatry 148:599 (bands 7/20/35); remission 10 or less (strict 9, some 12)',
      mark: 'unverified',
      checked: null,
    },
    {
      cite: 'Duet tiers of item 10 (our mapping, not of the scale), up to two missing prorated: product default',
      mark: 'unverified',
      checked: null,
    },
  ],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
