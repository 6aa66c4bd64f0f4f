import type { MedicationDefinition } from '#domain/medication.ts';
import { INGREDIENT_CODES, LABELS } from './sources.ts';

export const fluvoxamine: MedicationDefinition = {
  id: 'fluvoxamine',
  name: 'fluvoxamine',
  drugClass: 'SSRI',
  role: 'antidepressant',
  rxcui: '42355',
  aliases: ['fluvoxamine maleate', 'luvox', 'faverin'],
  dose: {
    startMg: 50,
    minimumEffectiveMg: 100,
    usualHighMg: 300,
    maximumMg: null,
    stepMg: null,
    stepEveryDays: null,
  },
  halfLife: '16 h',
  discontinuationRisk: 'moderate',
  notes: [
    'Not licensed for depression in the US.',
    'Never with tizanidine; care with theophylline.',
    'A strong CYP1A2 and CYP2C19 inhibitor; cleared by CYP2D6 and CYP1A2.',
  ],
  version: '2026-11',
  sources: [LABELS, INGREDIENT_CODES],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
