import type { InstrumentDefinition } from '#domain/instrument.ts';
import { unwordedItems } from '../instrument-items.ts';

export const peg: InstrumentDefinition = {
  id: 'peg',
  version: '2026-11',
  title: 'PEG scale: pain intensity, enjoyment of life, general activity',
  shortTitle: 'PEG',
  construct: 'pain',
  answeredBy: 'patient',
  recall: 'the past week',
  items: unwordedItems(3, { min: 0, max: 10 }),
  scoring: { kind: 'mean' },
  missing: { prorateUpTo: 0, never: [] },
  decimals: 1,
  bands: [
    { name: 'minimal', from: 0, to: 4.9 },
    { name: 'moderate', from: 5, to: 10 },
  ],
  range: { min: 0, max: 10 },
  higherIsBetter: false,
  redFlags: [],
  recognition: {
    names: ['peg', 'peg scale', 'pain, enjoyment, general activity'],
    unlike: ['peg tube', 'peg feeding', 'peg site', 'peg-j', 'peg asparaginase'],
  },
  licence: {
    kind: 'scoring-only',
    notice:
      'Krebs and colleagues; free to use. Wording is left out until the owner has agreed in writing.',
  },
  sources: [
    {
      cite: 'Krebs 2009 J Gen Intern Med 24:733 (mean of three; 5 or more moderate; 30 % is a change)',
      mark: 'unverified',
      checked: null,
    },
  ],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
