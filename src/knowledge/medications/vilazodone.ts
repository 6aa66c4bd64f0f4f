import type { MedicationDefinition } from '#domain/medication.ts';
import { LABELS } from './sources.ts';

export const vilazodone: MedicationDefinition = {
  id: 'vilazodone',
  name: 'vilazodone',
  drugClass: 'SPARI',
  role: 'antidepressant',
  rxcui: null,
  aliases: ['vilazodone hydrochloride', 'viibryd'],
  dose: {
    startMg: 10,
    minimumEffectiveMg: 20,
    usualHighMg: 40,
    maximumMg: null,
    stepMg: null,
    stepEveryDays: null,
  },
  halfLife: '25 h',
  discontinuationRisk: 'moderate',
  notes: [
    'Start with 10 mg for 7 days; take with food.',
    'At most 20 mg with a strong CYP3A4 inhibitor.',
  ],
  version: '2026-11',
  sources: [LABELS],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
