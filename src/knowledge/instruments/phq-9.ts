import type { InstrumentDefinition } from '#domain/instrument.ts';
import { HOW_OFTEN_IN_TWO_WEEKS, wordedItems } from '../instrument-items.ts';

export const phq9: InstrumentDefinition = {
  id: 'phq-9',
  version: '2026-11',
  title: 'Patient Health Questionnaire, 9 items',
  shortTitle: 'PHQ-9',
  construct: 'depression',
  answeredBy: 'patient',
  recall: 'the last 2 weeks',
  instruction:
    'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
  items: wordedItems(HOW_OFTEN_IN_TWO_WEEKS, [
    { text: 'Little interest or pleasure in doing things', loinc: '44250-9' },
    { text: 'Feeling down, depressed, or hopeless', loinc: '44255-8' },
    { text: 'Trouble falling or staying asleep, or sleeping too much', loinc: '44259-0' },
    { text: 'Feeling tired or having little energy', loinc: '44254-1' },
    { text: 'Poor appetite or overeating', loinc: '44251-7' },
    {
      text: 'Feeling bad about yourself — or that you are a failure or have let yourself or your family down',
      loinc: '44258-2',
    },
    {
      text: 'Trouble concentrating on things, such as reading the newspaper or watching television',
      loinc: '44252-5',
    },
    {
      text: 'Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual',
      loinc: '44253-3',
    },
    {
      text: 'Thoughts that you would be better off dead or of hurting yourself in some way',
      loinc: '44260-8',
    },
  ]),
  unscored: [
    {
      text: 'If you checked off any problems, how difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?',
      loinc: '69722-7',
      options: [
        { value: 0, label: 'Not difficult at all', loinc: 'LA6572-7' },
        { value: 1, label: 'Somewhat difficult', loinc: 'LA6573-5' },
        { value: 2, label: 'Very difficult', loinc: 'LA6575-0' },
        { value: 3, label: 'Extremely difficult', loinc: 'LA6574-3' },
      ],
    },
  ],
  scoring: { kind: 'sum' },
  missing: { prorateUpTo: 2, never: [9] },
  decimals: 0,
  bands: [
    { name: 'minimal', from: 0, to: 4 },
    { name: 'mild', from: 5, to: 9 },
    { name: 'moderate', from: 10, to: 14 },
    { name: 'moderately-severe', from: 15, to: 19 },
    { name: 'severe', from: 20, to: 27 },
  ],
  range: { min: 0, max: 27 },
  higherIsBetter: false,
  cutOffs: { mild: 5, moderate: 10, remission: 4, reliableChange: 6, lessSevereBelow: 16 },
  redFlags: [{ item: 9, atLeast: 1, raises: 'suicide-risk-review' }],
  suicideItem: { item: 9, tiers: ['none', 'yellow', 'orange', 'orange'], screenFrom: 1 },
  recognition: {
    totalLoinc: '44261-6',
    panelLoinc: '44249-1',
    names: [
      'phq-9',
      'phq9',
      'phq 9',
      'patient health questionnaire 9',
      'patient health questionnaire-9',
      'patient health questionnaire nine',
    ],
    unlike: ['phq-9m', 'phq-9 modified', 'phq-9a'],
  },
  licence: {
    kind: 'ship',
    notice:
      'Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.',
  },
  sources: [
    {
      cite: 'Kroenke, Spitzer, Williams 2001 J Gen Intern Med 16:606 (items, bands, remission, response)',
      mark: 'unverified',
      checked: null,
    },
    {
      cite: 'HL7 US Core and MII PRO: PHQ-9 examples (wording, LOINC items, panel, total, answers)',
      mark: 'checked',
      checked: '2026-11-23',
      url: 'https://hl7.org/fhir/us/core',
    },
    {
      cite: 'Löwe 2004 Med Care 42:1194 (minimal important change 5); reliable change 6, up to two missing prorated: product default',
      mark: 'unverified',
      checked: null,
    },
    {
      cite: 'NICE NG222 2022 (less severe under 16, more severe from 16)',
      mark: 'checked',
      checked: '2026-11-23',
      url: 'https://www.nice.org.uk/guidance/ng222',
    },
    {
      cite: 'Duet tiers of item 9 without a screener (response workflow, never a probability)',
      mark: 'unverified',
      checked: null,
    },
  ],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
