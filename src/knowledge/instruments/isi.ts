import type { InstrumentDefinition } from '#domain/instrument.ts';
import { unwordedItems } from '../instrument-items.ts';

export const isi: InstrumentDefinition = {
  id: 'isi',
  version: '2026-11',
  title: 'Insomnia Severity Index',
  shortTitle: 'ISI',
  construct: 'sleep',
  answeredBy: 'patient',
  recall: 'the past 2 weeks',
  items: unwordedItems(7, { min: 0, max: 4 }),
  scoring: { kind: 'sum' },
  missing: { prorateUpTo: 1, never: [] },
  decimals: 0,
  bands: [
    { name: 'minimal', from: 0, to: 7 },
    { name: 'subthreshold', from: 8, to: 14 },
    { name: 'moderate', from: 15, to: 21 },
    { name: 'severe', from: 22, to: 28 },
  ],
  range: { min: 0, max: 28 },
  higherIsBetter: false,
  redFlags: [],
  recognition: { names: ['isi', 'insomnia severity index'] },
  licence: {
    kind: 'scoring-only',
    notice:
      'Copyright Charles M. Morin, through Mapi. The site pastes the wording under its own licence.',
  },
  sources: [
    {
      cite: 'Bastien 2001 Sleep Med 2:297; Morin 2011 Sleep 34:601 (bands 8/15/22; change of 6, response 8)',
      mark: 'unverified',
      checked: null,
    },
  ],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
