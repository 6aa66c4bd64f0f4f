import type { MedicationDefinition } from '#domain/medication.ts';
import { INGREDIENT_CODES, LABELS } from './sources.ts';

export const aripiprazole: MedicationDefinition = {
  id: 'aripiprazole',
  name: 'aripiprazole',
  drugClass: 'atypical antipsychotic',
  role: 'augmenter',
  rxcui: '89013',
  aliases: ['abilify'],
  dose: {
    startMg: 2,
    minimumEffectiveMg: 2,
    usualHighMg: 15,
    maximumMg: null,
    stepMg: null,
    stepEveryDays: null,
  },
  halfLife: '75 h',
  discontinuationRisk: 'low',
  notes: [
    'The start is 2 to 5 mg; the lower figure is kept here.',
    'Akathisia is common.',
    'Cleared by CYP2D6 and CYP3A4.',
    'Boxed warnings of the class: suicidal thoughts in the young, deaths in dementia.',
    'Weight, blood pressure, glucose and lipids at the start, after 12 weeks and yearly; movement examination every 6 months.',
  ],
  version: '2026-11',
  sources: [LABELS, INGREDIENT_CODES],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
