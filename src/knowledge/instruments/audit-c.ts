import type {
  InstrumentDefinition,
  InstrumentItem,
  InstrumentOptions,
} from '#domain/instrument.ts';

interface Question {
  readonly loinc: string;
  readonly text: string;
  readonly labels: readonly string[];
}

function question({ loinc, text, labels }: Question, index: number): InstrumentItem {
  const options = labels.map((label, value) => ({ value, label }));
  return { number: index + 1, loinc, text, min: 0, max: labels.length - 1, options };
}

// Question 1 is 68518-0. A public example has 68517-2 (heavy drinking days) there: not copied.
const QUESTIONS: readonly Question[] = [
  {
    loinc: '68518-0',
    text: 'How often do you have a drink containing alcohol?',
    labels: [
      'Never',
      'Monthly or less',
      '2 to 4 times a month',
      '2 to 3 times a week',
      '4 or more times a week',
    ],
  },
  {
    loinc: '68519-8',
    text: 'How many drinks containing alcohol do you have on a typical day when you are drinking?',
    labels: ['1 or 2', '3 or 4', '5 or 6', '7 to 9', '10 or more'],
  },
  {
    loinc: '68520-6',
    text: 'How often do you have six or more drinks on one occasion?',
    labels: ['Never', 'Less than monthly', 'Monthly', 'Weekly', 'Daily or almost daily'],
  },
];

/** 4 or more for men, 3 or more for women. */
function positiveFrom({ sex }: InstrumentOptions): number | null {
  if (sex === 'male') return 4;
  return sex === 'female' ? 3 : null;
}

export const auditC: InstrumentDefinition = {
  id: 'audit-c',
  version: '2026-11',
  title: 'Alcohol Use Disorders Identification Test, consumption',
  shortTitle: 'AUDIT-C',
  construct: 'alcohol',
  answeredBy: 'patient',
  recall: 'the past year',
  items: QUESTIONS.map(question),
  needs: [{ name: 'sex', values: ['male', 'female'] }],
  scoring: { kind: 'sum' },
  missing: { prorateUpTo: 0, never: [] },
  decimals: 0,
  // The sources name one band alone; under it the screen speaks, by sex.
  bands: [{ name: 'high', from: 8, to: 12 }],
  range: { min: 0, max: 12 },
  higherIsBetter: false,
  positiveFrom,
  redFlags: [],
  recognition: {
    totalLoinc: '75626-2',
    panelLoinc: '72109-2',
    names: [
      'audit-c',
      'auditc',
      'audit c',
      'alcohol use disorders identification test consumption',
      'alcohol use disorder identification test consumption',
      'alcohol use disorders identification test - consumption',
      'alcohol use disorder identification test - consumption',
      'alcohol use disorders identification test, consumption',
      'alcohol use disorders identification test-concise',
    ],
  },
  licence: { kind: 'ship', notice: 'World Health Organization, AUDIT 2001; free to reproduce.' },
  sources: [
    {
      cite: 'Bush 1998 Arch Intern Med 158:1789; Bradley 2007 Alcohol Clin Exp Res 31:1208 (4 men, 3 women); Babor 2001 AUDIT, WHO (wording)',
      mark: 'unverified',
      checked: null,
    },
    {
      cite: 'LOINC AUDIT-C panel, questions 2 and 3, total (as in public FHIR records); question 1 unverified',
      mark: 'checked',
      checked: '2026-11-23',
    },
  ],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
