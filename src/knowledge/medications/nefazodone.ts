import type { MedicationDefinition } from '#domain/medication.ts';
import { LABELS } from './sources.ts';

export const nefazodone: MedicationDefinition = {
  id: 'nefazodone',
  name: 'nefazodone',
  drugClass: 'SARI',
  role: 'antidepressant',
  rxcui: null,
  aliases: ['nefazodone hydrochloride', 'serzone'],
  dose: {
    startMg: 200,
    minimumEffectiveMg: 300,
    usualHighMg: 600,
    maximumMg: null,
    stepMg: null,
    stepEveryDays: null,
  },
  halfLife: '2 to 4 h',
  discontinuationRisk: 'low',
  notes: [
    'Start with 100 mg twice a day.',
    'Boxed warning: liver failure; avoid.',
    'A strong CYP3A4 inhibitor and substrate.',
  ],
  version: '2026-11',
  sources: [LABELS],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
