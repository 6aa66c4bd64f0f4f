import type { InstrumentDefinition } from '#domain/instrument.ts';
import { unwordedItems } from '../instrument-items.ts';

export const qLesQSf: InstrumentDefinition = {
  id: 'q-les-q-sf',
  version: '2026-11',
  title: 'Quality of Life Enjoyment and Satisfaction Questionnaire, short form',
  shortTitle: 'Q-LES-Q-SF',
  construct: 'quality-of-life',
  answeredBy: 'patient',
  recall: 'the past week',
  // The two global questions at the end of the form (medication, life overall) do not count.
  items: unwordedItems(14, { min: 1, max: 5 }),
  scoring: { kind: 'percent-of-range' },
  missing: { prorateUpTo: 2, never: [] },
  decimals: 1,
  bands: [],
  range: { min: 0, max: 100 },
  higherIsBetter: true,
  redFlags: [],
  recognition: {
    names: [
      'q-les-q-sf',
      'q-les-q sf',
      'qlesq-sf',
      'q-les-q short form',
      'quality of life enjoyment and satisfaction questionnaire short form',
      'quality of life enjoyment and satisfaction questionnaire, short form',
      'quality of life enjoyment and satisfaction questionnaire - short form',
    ],
  },
  licence: {
    kind: 'scoring-only',
    notice: 'Copyright Jean Endicott. Wording is left out until the owner has agreed in writing.',
  },
  sources: [
    {
      cite: 'Endicott 1993 Psychopharmacol Bull 29:321 ((sum - 14) / 56 in per cent); a change of about 12 points is felt',
      mark: 'unverified',
      checked: null,
    },
  ],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
