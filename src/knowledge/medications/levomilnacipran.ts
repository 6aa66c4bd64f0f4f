import type { MedicationDefinition } from '#domain/medication.ts';
import { LABELS } from './sources.ts';

export const levomilnacipran: MedicationDefinition = {
  id: 'levomilnacipran',
  name: 'levomilnacipran',
  drugClass: 'SNRI',
  role: 'antidepressant',
  rxcui: null,
  aliases: ['levomilnacipran hydrochloride', 'levomilnacipran er', 'fetzima'],
  dose: {
    startMg: 20,
    minimumEffectiveMg: 40,
    usualHighMg: 120,
    maximumMg: null,
    stepMg: null,
    stepEveryDays: null,
  },
  halfLife: '12 h',
  discontinuationRisk: 'moderate',
  notes: [
    'Start with 20 mg for 2 days.',
    'Raises heart rate and blood pressure; urinary hesitancy; lower with impaired kidney function.',
    'Cleared by CYP3A4.',
  ],
  version: '2026-11',
  sources: [LABELS],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
