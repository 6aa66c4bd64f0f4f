import type { InstrumentDefinition } from '#domain/instrument.ts';
import { unwordedItems } from '../instrument-items.ts';

export const madrsS: InstrumentDefinition = {
  id: 'madrs-s',
  version: '2026-11',
  title: 'Montgomery-Åsberg Depression Rating Scale, self-report',
  shortTitle: 'MADRS-S',
  construct: 'depression',
  answeredBy: 'patient',
  recall: 'the past 3 days',
  // Some versions print half points; whole ones only are taken here.
  items: unwordedItems(9, { min: 0, max: 6 }),
  scoring: { kind: 'sum' },
  missing: { prorateUpTo: 1, never: [9] },
  decimals: 0,
  bands: [
    { name: 'minimal', from: 0, to: 12 },
    { name: 'mild', from: 13, to: 19 },
    { name: 'moderate', from: 20, to: 34 },
    { name: 'severe', from: 35, to: 54 },
  ],
  range: { min: 0, max: 54 },
  higherIsBetter: false,
  redFlags: [{ item: 9, atLeast: 2, raises: 'suicide-risk-review' }],
  suicideItem: {
    item: 9,
    tiers: ['none', 'none', 'yellow', 'yellow', 'orange', 'orange', 'red'],
    screenFrom: 2,
  },
  recognition: {
    names: [
      'madrs-s',
      'madrs s',
      'madrs-sr',
      'madrs self-report',
      'madrs self-rating',
      'montgomery-asberg depression rating scale, self-report',
      'montgomery-åsberg depression rating scale, self-report',
      'montgomery-asberg depression rating scale self-report',
      'montgomery-åsberg depression rating scale self-report',
    ],
  },
  licence: {
    kind: 'scoring-only',
    notice:
      'Terms of the authors are unclear; the site pastes the wording under its own permission.',
  },
  sources: [
    {
      cite: 'Svanborg & Åsberg 1994 Acta Psychiatr Scand 89:21 (nine items); bands 13/20/35',
      mark: 'unverified',
      checked: null,
    },
    {
      cite: 'Duet tiers of item 9 (our mapping, not of the scale), one missing prorated: product default',
      mark: 'unverified',
      checked: null,
    },
  ],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
