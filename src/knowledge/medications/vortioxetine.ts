import type { MedicationDefinition } from '#domain/medication.ts';
import { INGREDIENT_CODES, LABELS } from './sources.ts';

export const vortioxetine: MedicationDefinition = {
  id: 'vortioxetine',
  name: 'vortioxetine',
  drugClass: 'multimodal serotonergic',
  role: 'antidepressant',
  rxcui: '1455099',
  aliases: ['vortioxetine hydrobromide', 'trintellix', 'brintellix'],
  dose: {
    startMg: 10,
    minimumEffectiveMg: 10,
    usualHighMg: 20,
    maximumMg: 20,
    stepMg: null,
    stepEveryDays: null,
  },
  halfLife: '66 h',
  discontinuationRisk: 'low',
  notes: [
    'A lower start of 5 mg is possible; CYP2D6 poor metabolizers stay at 10 mg or below.',
    'Nausea rises with the dose.',
    'In the UK only after two antidepressants have failed (NICE).',
    'Cleared by CYP2D6.',
  ],
  version: '2026-11',
  sources: [LABELS, INGREDIENT_CODES],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
