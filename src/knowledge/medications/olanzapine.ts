import type { MedicationDefinition } from '#domain/medication.ts';
import { INGREDIENT_CODES, LABELS } from './sources.ts';

export const olanzapine: MedicationDefinition = {
  id: 'olanzapine',
  name: 'olanzapine',
  drugClass: 'atypical antipsychotic',
  role: 'augmenter',
  rxcui: '61381',
  aliases: ['zyprexa'],
  dose: {
    startMg: 6,
    minimumEffectiveMg: 12,
    usualHighMg: 12,
    maximumMg: null,
    stepMg: null,
    stepEveryDays: null,
  },
  halfLife: '30 h',
  discontinuationRisk: 'low',
  notes: [
    'Doses are those in the fixed combination with fluoxetine (6/25 to 12/50 mg).',
    'Marked weight gain and metabolic change.',
    'Cleared by CYP1A2: levels rise when smoking stops.',
    'Boxed warnings of the class: suicidal thoughts in the young, deaths in dementia.',
    'Weight, blood pressure, glucose and lipids at the start, after 12 weeks and yearly; movement examination every 6 months.',
  ],
  version: '2026-11',
  sources: [LABELS, INGREDIENT_CODES],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
