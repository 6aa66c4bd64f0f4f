import type { InstrumentDefinition } from '#domain/instrument.ts';
import { unwordedItems } from '../instrument-items.ts';

export const dast10: InstrumentDefinition = {
  id: 'dast-10',
  version: '2026-11',
  title: 'Drug Abuse Screening Test, 10 items',
  shortTitle: 'DAST-10',
  construct: 'drugs',
  answeredBy: 'patient',
  recall: 'the past 12 months',
  items: unwordedItems(10, { min: 0, max: 1 }),
  needs: [{ name: 'item-3-wording', values: ['always-able', 'unable'] }],
  scoring: { kind: 'sum' },
  missing: { prorateUpTo: 2, never: [] },
  decimals: 0,
  bands: [
    { name: 'minimal', from: 0, to: 0 },
    { name: 'low', from: 1, to: 2 },
    { name: 'moderate', from: 3, to: 5 },
    { name: 'substantial', from: 6, to: 8 },
    { name: 'severe', from: 9, to: 10 },
  ],
  range: { min: 0, max: 10 },
  higherIsBetter: false,
  // "Are you always able to stop …?" counts a no; "Are you unable to stop …?" counts a yes.
  reversedWhen: (options) => (options['item-3-wording'] === 'always-able' ? [3] : []),
  redFlags: [],
  recognition: {
    totalLoinc: '82667-7',
    panelLoinc: '82666-9',
    names: [
      'dast-10',
      'dast10',
      'dast 10',
      'drug abuse screening test 10',
      'drug abuse screening test-10',
      'drug abuse screening test, 10 items',
    ],
  },
  licence: {
    kind: 'scoring-only',
    notice:
      'Copyright Harvey A. Skinner and CAMH. Wording is left out until the owner has agreed in writing.',
  },
  sources: [
    {
      cite: 'Skinner 1982 Addict Behav 7:363; Yudko 2007 J Subst Abuse Treat 32:189 (bands 1/3/6/9); panel code',
      mark: 'unverified',
      checked: null,
    },
    {
      cite: 'LOINC 82667-7, DAST-10 total (as in public FHIR records)',
      mark: 'checked',
      checked: '2026-11-23',
    },
  ],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
