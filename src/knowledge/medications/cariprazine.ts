import type { MedicationDefinition } from '#domain/medication.ts';
import { LABELS } from './sources.ts';

export const cariprazine: MedicationDefinition = {
  id: 'cariprazine',
  name: 'cariprazine',
  drugClass: 'atypical antipsychotic',
  role: 'augmenter',
  rxcui: null,
  aliases: ['cariprazine hydrochloride', 'vraylar', 'reagila'],
  dose: {
    startMg: 1.5,
    minimumEffectiveMg: 1.5,
    usualHighMg: 3,
    maximumMg: null,
    stepMg: null,
    stepEveryDays: null,
  },
  halfLife: '2 to 4 days; the active metabolite weeks',
  discontinuationRisk: 'low',
  notes: [
    'Akathisia. The active metabolite builds up over weeks.',
    'Cleared by CYP3A4.',
    'Boxed warnings of the class: suicidal thoughts in the young, deaths in dementia.',
    'Weight, blood pressure, glucose and lipids at the start, after 12 weeks and yearly; movement examination every 6 months.',
  ],
  version: '2026-11',
  sources: [LABELS],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
