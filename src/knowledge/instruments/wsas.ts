import type { InstrumentDefinition } from '#domain/instrument.ts';
import { unwordedItems } from '../instrument-items.ts';

export const wsas: InstrumentDefinition = {
  id: 'wsas',
  version: '2026-11',
  title: 'Work and Social Adjustment Scale',
  shortTitle: 'WSAS',
  construct: 'function',
  answeredBy: 'patient',
  recall: 'now',
  items: unwordedItems(5, { min: 0, max: 8 }),
  scoring: { kind: 'sum' },
  // Item 1 (work) does not apply to who is retired or chose not to work: prorated over the others.
  missing: { prorateUpTo: 1, never: [] },
  decimals: 0,
  bands: [
    { name: 'minimal', from: 0, to: 9 },
    { name: 'moderate', from: 10, to: 20 },
    { name: 'severe', from: 21, to: 40 },
  ],
  range: { min: 0, max: 40 },
  higherIsBetter: false,
  redFlags: [],
  recognition: { names: ['wsas', 'work and social adjustment scale'] },
  licence: {
    kind: 'scoring-only',
    notice:
      'Copyright Isaac M. Marks; free for clinical use. Wording is left out until the owner has agreed in writing.',
  },
  sources: [
    {
      cite: 'Mundt, Marks, Shear, Greist 2002 Br J Psychiatry 180:461 (bands 10/20; change of 8)',
      mark: 'unverified',
      checked: null,
    },
  ],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
