import type { MedicationDefinition } from '#domain/medication.ts';
import { LABELS, LUMATEPERONE_APPROVAL } from './sources.ts';

export const lumateperone: MedicationDefinition = {
  id: 'lumateperone',
  name: 'lumateperone',
  drugClass: 'atypical antipsychotic',
  role: 'augmenter',
  rxcui: null,
  aliases: ['lumateperone tosylate', 'caplyta'],
  dose: {
    startMg: 42,
    minimumEffectiveMg: 42,
    usualHighMg: 42,
    maximumMg: null,
    stepMg: null,
    stepEveryDays: null,
  },
  halfLife: '18 h',
  discontinuationRisk: null,
  notes: [
    'Added to an antidepressant; in the US for major depression since November 2025.',
    'Lower with CYP3A4 inhibitors. Sedation; little weight gain.',
    'Boxed warnings of the class: suicidal thoughts in the young, deaths in dementia.',
    'Weight, blood pressure, glucose and lipids at the start, after 12 weeks and yearly; movement examination every 6 months.',
  ],
  version: '2026-11',
  sources: [LABELS, LUMATEPERONE_APPROVAL],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
