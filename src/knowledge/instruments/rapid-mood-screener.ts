import type { InstrumentDefinition } from '#domain/instrument.ts';
import { unwordedItems } from '../instrument-items.ts';

export const rapidMoodScreener: InstrumentDefinition = {
  id: 'rapid-mood-screener',
  version: '2026-11',
  title: 'Rapid Mood Screener',
  shortTitle: 'RMS',
  construct: 'mania',
  answeredBy: 'patient',
  recall: 'lifetime',
  items: unwordedItems(6, { min: 0, max: 1 }),
  scoring: { kind: 'sum' },
  missing: { prorateUpTo: 1, never: [] },
  decimals: 0,
  bands: [],
  range: { min: 0, max: 6 },
  higherIsBetter: false,
  positiveFrom: () => 4,
  redFlags: [],
  recognition: { names: ['rapid mood screener'] },
  licence: {
    kind: 'scoring-only',
    notice: 'Copyright AbbVie. The site pastes the wording under its own permission.',
  },
  sources: [
    {
      cite: 'McIntyre 2021 Curr Med Res Opin 37:135 (4 or more yes: sensitivity 0.88, specificity 0.80, n = 139)',
      mark: 'checked',
      checked: '2026-11-23',
      url: 'https://www.rtihs.org/publications',
    },
    { cite: 'One missing answer prorated: product default', mark: 'unverified', checked: null },
  ],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
