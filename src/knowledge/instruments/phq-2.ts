import type { InstrumentDefinition } from '#domain/instrument.ts';
import { HOW_OFTEN_IN_TWO_WEEKS, wordedItems } from '../instrument-items.ts';

export const phq2: InstrumentDefinition = {
  id: 'phq-2',
  version: '2026-11',
  title: 'Patient Health Questionnaire, 2 items',
  shortTitle: 'PHQ-2',
  construct: 'depression',
  answeredBy: 'patient',
  recall: 'the last 2 weeks',
  instruction:
    'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
  // Without the item codes: LOINC has one code for these lines and for the first two of the nine,
  // and a record that sends items is read as the longer form.
  items: wordedItems(HOW_OFTEN_IN_TWO_WEEKS, [
    { text: 'Little interest or pleasure in doing things' },
    { text: 'Feeling down, depressed, or hopeless' },
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
    totalLoinc: '55758-7',
    panelLoinc: '55757-9',
    names: [
      'phq-2',
      'phq2',
      'phq 2',
      'patient health questionnaire 2',
      'patient health questionnaire-2',
    ],
  },
  licence: {
    kind: 'ship',
    notice:
      'Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.',
  },
  sources: [
    {
      cite: 'Kroenke, Spitzer, Williams 2003 Med Care 41:1284 (3 or more; 2 or more is more sensitive); panel code',
      mark: 'unverified',
      checked: null,
    },
    {
      cite: 'LOINC 55758-7, PHQ-2 total (as in public FHIR records)',
      mark: 'checked',
      checked: '2026-11-23',
    },
  ],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
