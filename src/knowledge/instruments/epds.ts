import type { InstrumentDefinition } from '#domain/instrument.ts';
import { unwordedItems } from '../instrument-items.ts';

/** Lines whose top option counts 3. */
const REVERSED: readonly number[] = [3, 5, 6, 7, 8, 9, 10];

export const epds: InstrumentDefinition = {
  id: 'epds',
  version: '2026-11',
  title: 'Edinburgh Postnatal Depression Scale',
  shortTitle: 'EPDS',
  construct: 'perinatal',
  answeredBy: 'patient',
  recall: 'the past 7 days',
  // Answers are given as the place of the ticked option from the top, from 0.
  items: unwordedItems(10, { min: 0, max: 3 }).map((item) =>
    REVERSED.includes(item.number) ? { ...item, reversed: true } : item,
  ),
  scoring: { kind: 'sum' },
  missing: { prorateUpTo: 2, never: [10] },
  decimals: 0,
  bands: [
    { name: 'minimal', from: 0, to: 9 },
    { name: 'possible', from: 10, to: 12 },
    { name: 'probable', from: 13, to: 30 },
  ],
  range: { min: 0, max: 30 },
  higherIsBetter: false,
  redFlags: [{ item: 10, atLeast: 1, raises: 'suicide-risk-review' }],
  suicideItem: { item: 10, tiers: ['none', 'yellow', 'orange', 'orange'], screenFrom: 1 },
  recognition: {
    names: [
      'epds',
      'edinburgh postnatal depression scale',
      'edinburgh postpartum depression scale',
      'edinburgh perinatal depression scale',
    ],
  },
  licence: {
    kind: 'scoring-only',
    notice:
      'Copyright Royal College of Psychiatrists; may be reproduced whole with its citation. Electronic use is left out until the owner has agreed in writing.',
  },
  sources: [
    {
      cite: 'Cox, Holden, Sagovsky 1987 Br J Psychiatry 150:782 (lines 3 and 5 to 10 reversed; 10 possible, 13 probable; change of 4)',
      mark: 'unverified',
      checked: null,
    },
    {
      cite: 'Duet tiers of item 10, up to two missing prorated: product default',
      mark: 'unverified',
      checked: null,
    },
  ],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
