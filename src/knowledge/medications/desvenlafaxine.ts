import type { MedicationDefinition } from '#domain/medication.ts';
import { LABELS } from './sources.ts';

export const desvenlafaxine: MedicationDefinition = {
  id: 'desvenlafaxine',
  name: 'desvenlafaxine',
  drugClass: 'SNRI',
  role: 'antidepressant',
  rxcui: null,
  aliases: ['desvenlafaxine succinate', 'desvenlafaxine er', 'pristiq', 'khedezla'],
  dose: {
    startMg: 50,
    minimumEffectiveMg: 50,
    usualHighMg: 50,
    maximumMg: 100,
    stepMg: null,
    stepEveryDays: null,
  },
  halfLife: '11 h',
  discontinuationRisk: 'high',
  notes: [
    'Doses up to 400 mg were no better than 50 mg.',
    'Lower with impaired kidney function.',
    'Cleared by glucuronidation (UGT).',
  ],
  version: '2026-11',
  sources: [LABELS],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
