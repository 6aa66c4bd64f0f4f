import type { InstrumentDefinition } from '#domain/instrument.ts';
import { HOW_OFTEN_IN_TWO_WEEKS, wordedItems } from '../instrument-items.ts';

export const gad2: InstrumentDefinition = {
  id: 'gad-2',
  version: '2026-11',
  title: 'Generalized Anxiety Disorder scale, 2 items',
  shortTitle: 'GAD-2',
  construct: 'anxiety',
  answeredBy: 'patient',
  recall: 'the last 2 weeks',
  instruction: 'Over the last 2 weeks, how often have you been bothered by the following problems?',
  // Without the item codes, as the PHQ-2: they are those of the longer form.
  items: wordedItems(HOW_OFTEN_IN_TWO_WEEKS, [
    { text: 'Feeling nervous, anxious or on edge' },
    { text: 'Not being able to stop or control worrying' },
  ]),
  scoring: { kind: 'sum' },
  missing: { prorateUpTo: 0, never: [] },
  decimals: 0,
  bands: [],
  range: { min: 0, max: 6 },
  higherIsBetter: false,
  positiveFrom: () => 3,
  redFlags: [],
  recognition: {
    names: [
      'gad-2',
      'gad2',
      'gad 2',
      'generalized anxiety disorder 2',
      'generalized anxiety disorder-2',
      'generalised anxiety disorder 2',
      'generalised anxiety disorder-2',
    ],
  },
  licence: {
    kind: 'ship',
    notice:
      'Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.',
  },
  sources: [
    {
      cite: 'Kroenke, Spitzer, Williams, Monahan, Löwe 2007 Ann Intern Med 146:317 (3 or more)',
      mark: 'unverified',
      checked: null,
    },
  ],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
