import type { MedicationDefinition } from '#domain/medication.ts';
import { INGREDIENT_CODES, LABELS } from './sources.ts';

export const brexpiprazole: MedicationDefinition = {
  id: 'brexpiprazole',
  name: 'brexpiprazole',
  drugClass: 'atypical antipsychotic',
  role: 'augmenter',
  rxcui: '1658314',
  aliases: ['rexulti', 'rxulti'],
  dose: {
    startMg: 0.5,
    minimumEffectiveMg: 2,
    usualHighMg: 3,
    maximumMg: null,
    stepMg: null,
    stepEveryDays: null,
  },
  halfLife: '91 h',
  discontinuationRisk: 'low',
  notes: [
    'The start is 0.5 to 1 mg; the lower figure is kept here.',
    'Half the dose with a CYP2D6 or CYP3A4 inhibitor.',
    'Akathisia, weight gain.',
    'Boxed warnings of the class: suicidal thoughts in the young, deaths in dementia.',
    'Weight, blood pressure, glucose and lipids at the start, after 12 weeks and yearly; movement examination every 6 months.',
  ],
  version: '2026-11',
  sources: [LABELS, INGREDIENT_CODES],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
