import type { InstrumentDefinition } from '#domain/instrument.ts';
import { unwordedItems } from '../instrument-items.ts';

export const who5: InstrumentDefinition = {
  id: 'who-5',
  version: '2026-11',
  title: 'WHO-5 Well-Being Index',
  shortTitle: 'WHO-5',
  construct: 'wellbeing',
  answeredBy: 'patient',
  recall: 'the past 2 weeks',
  items: unwordedItems(5, { min: 0, max: 5 }),
  // Raw 0 to 25 times four. Public pages carry other formulas; they are wrong.
  scoring: { kind: 'sum-times', factor: 4 },
  missing: { prorateUpTo: 1, never: [] },
  decimals: 0,
  // Higher is better: the bands name the trouble, so the highest one is the least of it.
  bands: [
    { name: 'likely-depression', from: 0, to: 28 },
    { name: 'low-wellbeing', from: 29, to: 50 },
    { name: 'minimal', from: 51, to: 100 },
  ],
  range: { min: 0, max: 100 },
  higherIsBetter: true,
  redFlags: [],
  recognition: {
    names: ['who-5', 'who5', 'who 5', 'who-five', 'who-5 well-being index', 'who wellbeing index'],
  },
  licence: {
    kind: 'scoring-only',
    notice:
      'Copyright World Health Organization, with a non-commercial clause. Wording is left to an optional data pack.',
  },
  sources: [
    {
      cite: 'Topp, Østergaard, Søndergaard, Bech 2015 Psychother Psychosom 84:167 (times four; screen at 50, likely depression at 28, change of 10)',
      mark: 'unverified',
      checked: null,
    },
  ],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
