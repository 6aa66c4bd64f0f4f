import type { InstrumentDefinition } from '#domain/instrument.ts';
import { unwordedItems } from '../instrument-items.ts';

// Remission is 6 or less with each scale 2 or less; the sources name no bands.
export const sheehanDisability: InstrumentDefinition = {
  id: 'sheehan-disability',
  version: '2026-11',
  title: 'Sheehan Disability Scale',
  shortTitle: 'SDS',
  construct: 'function',
  answeredBy: 'patient',
  recall: 'the past week',
  // The three scales; days lost and days underproductive are not part of the total.
  items: unwordedItems(3, { min: 0, max: 10 }),
  scoring: { kind: 'sum' },
  missing: { prorateUpTo: 0, never: [] },
  decimals: 0,
  bands: [],
  range: { min: 0, max: 30 },
  higherIsBetter: false,
  redFlags: [],
  recognition: { names: ['sheehan disability scale', 'sheehan disability'] },
  licence: {
    kind: 'scoring-only',
    notice: 'Copyright David V. Sheehan. The site pastes the wording under its own licence.',
  },
  sources: [
    {
      cite: 'Sheehan 1983 The Anxiety Disease; Leon 1997 Int J Psychiatry Med 27:93 (three scales of 0 to 10)',
      mark: 'unverified',
      checked: null,
    },
  ],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
