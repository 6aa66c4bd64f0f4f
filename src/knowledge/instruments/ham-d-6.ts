import type { InstrumentDefinition } from '#domain/instrument.ts';
import { hamD17 } from './ham-d-17.ts';

/** Places of the six items on the 17-item form. */
const CORE_ITEMS: readonly number[] = [1, 2, 7, 8, 10, 13];

// Remission is 4 or less (Kyle 2016); it decides nothing here, as there are no bands of the sources.
export const hamD6: InstrumentDefinition = {
  id: 'ham-d-6',
  version: '2026-11',
  title: 'Hamilton Depression Rating Scale, 6 core items',
  shortTitle: 'HAM-D6',
  construct: 'depression',
  answeredBy: 'clinician',
  recall: 'the past week',
  items: hamD17.items
    .filter((item) => CORE_ITEMS.includes(item.number))
    .map((item, index) => ({ ...item, number: index + 1 })),
  scoring: { kind: 'sum' },
  missing: { prorateUpTo: 1, never: [] },
  decimals: 0,
  bands: [],
  range: { min: 0, max: 22 },
  higherIsBetter: false,
  redFlags: [],
  recognition: {
    names: [
      'ham-d-6',
      'ham-d6',
      'ham-d 6',
      'hamd-6',
      'hamd6',
      'hamd 6',
      'hdrs-6',
      'hdrs6',
      'hrsd-6',
      'hrsd6',
      'hamilton depression rating scale 6',
      'hamilton rating scale for depression 6',
      '6-item hamilton depression rating scale',
      'bech melancholia subscale',
    ],
  },
  licence: {
    kind: 'ship',
    notice:
      'Six items of the original scale of 1960 (public domain); the descriptions of the ratings are our own.',
  },
  sources: [
    {
      cite: 'Bech 1975 Acta Psychiatr Scand 51:161 (the six items); remission 4 or less',
      mark: 'unverified',
      checked: null,
    },
  ],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
