import type { MedicationDefinition } from '#domain/medication.ts';
import { LABELS } from './sources.ts';

export const quetiapine: MedicationDefinition = {
  id: 'quetiapine',
  name: 'quetiapine',
  drugClass: 'atypical antipsychotic',
  role: 'augmenter',
  rxcui: null,
  aliases: [
    'quetiapine fumarate',
    'quetiapine xr',
    'quetiapine er',
    'quetiapine xl',
    'seroquel',
    'seroquel xr',
  ],
  dose: {
    startMg: 50,
    minimumEffectiveMg: 150,
    usualHighMg: 300,
    maximumMg: null,
    stepMg: null,
    stepEveryDays: null,
  },
  halfLife: '7 h',
  discontinuationRisk: 'moderate',
  notes: [
    'Doses are for the extended-release form.',
    'Marked weight gain, sedation and metabolic change: lipids, glucose, waist.',
    'Cleared by CYP3A4.',
    'Boxed warnings of the class: suicidal thoughts in the young, deaths in dementia.',
    'Weight, blood pressure, glucose and lipids at the start, after 12 weeks and yearly; movement examination every 6 months.',
  ],
  version: '2026-11',
  sources: [LABELS],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
