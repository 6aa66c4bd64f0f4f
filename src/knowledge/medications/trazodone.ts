import type { MedicationDefinition } from '#domain/medication.ts';
import { LABELS } from './sources.ts';

export const trazodone: MedicationDefinition = {
  id: 'trazodone',
  name: 'trazodone',
  drugClass: 'SARI',
  role: 'antidepressant',
  rxcui: null,
  aliases: ['trazodone hydrochloride', 'trazodone hcl', 'desyrel', 'oleptro', 'molipaxin'],
  dose: {
    startMg: 50,
    minimumEffectiveMg: 200,
    usualHighMg: 400,
    maximumMg: null,
    stepMg: null,
    stepEveryDays: null,
  },
  halfLife: '5 to 9 h',
  discontinuationRisk: 'moderate',
  notes: [
    'The start is 50 to 150 mg; the lower figure is kept here.',
    'A low dose at night for sleep is no antidepressant trial.',
    'Priapism; dizziness on standing up.',
    'Cleared by CYP3A4.',
  ],
  version: '2026-11',
  sources: [LABELS],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
