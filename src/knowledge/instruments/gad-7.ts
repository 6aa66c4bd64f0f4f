import type { InstrumentDefinition } from '#domain/instrument.ts';
import { HOW_OFTEN_IN_TWO_WEEKS, wordedItems } from '../instrument-items.ts';

export const gad7: InstrumentDefinition = {
  id: 'gad-7',
  version: '2026-11',
  title: 'Generalized Anxiety Disorder scale, 7 items',
  shortTitle: 'GAD-7',
  construct: 'anxiety',
  answeredBy: 'patient',
  recall: 'the last 2 weeks',
  instruction: 'Over the last 2 weeks, how often have you been bothered by the following problems?',
  items: wordedItems(HOW_OFTEN_IN_TWO_WEEKS, [
    { text: 'Feeling nervous, anxious or on edge', loinc: '69725-0' },
    { text: 'Not being able to stop or control worrying', loinc: '68509-9' },
    { text: 'Worrying too much about different things', loinc: '69733-4' },
    { text: 'Trouble relaxing', loinc: '69734-2' },
    { text: 'Being so restless that it is hard to sit still', loinc: '69735-9' },
    { text: 'Becoming easily annoyed or irritable', loinc: '69689-8' },
    { text: 'Feeling afraid as if something awful might happen', loinc: '69736-7' },
  ]),
  scoring: { kind: 'sum' },
  missing: { prorateUpTo: 2, never: [] },
  decimals: 0,
  bands: [
    { name: 'minimal', from: 0, to: 4 },
    { name: 'mild', from: 5, to: 9 },
    { name: 'moderate', from: 10, to: 14 },
    { name: 'severe', from: 15, to: 21 },
  ],
  range: { min: 0, max: 21 },
  higherIsBetter: false,
  redFlags: [],
  recognition: {
    totalLoinc: '70274-6',
    panelLoinc: '69737-5',
    names: [
      'gad-7',
      'gad7',
      'gad 7',
      'generalized anxiety disorder 7',
      'generalized anxiety disorder-7',
      'generalised anxiety disorder 7',
      'generalised anxiety disorder-7',
    ],
  },
  licence: {
    kind: 'ship',
    notice:
      'Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.',
  },
  sources: [
    {
      cite: 'Spitzer, Kroenke, Williams, Löwe 2006 Arch Intern Med 166:1092 (wording, bands, screen at 10)',
      mark: 'unverified',
      checked: null,
    },
    {
      cite: 'LOINC GAD-7 items, panel and total (as in public FHIR records)',
      mark: 'checked',
      checked: '2026-11-23',
    },
    {
      cite: 'NHS Talking Therapies manual (caseness 8, reliable change 4); up to two missing prorated: product default',
      mark: 'unverified',
      checked: null,
    },
  ],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
