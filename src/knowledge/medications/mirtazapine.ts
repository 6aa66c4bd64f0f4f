import type { MedicationDefinition } from '#domain/medication.ts';
import { INGREDIENT_CODES, LABELS } from './sources.ts';

export const mirtazapine: MedicationDefinition = {
  id: 'mirtazapine',
  name: 'mirtazapine',
  drugClass: 'NaSSA',
  role: 'antidepressant',
  rxcui: '15996',
  aliases: ['remeron', 'zispin', 'remeron soltab'],
  dose: {
    startMg: 15,
    minimumEffectiveMg: 15,
    usualHighMg: 45,
    maximumMg: null,
    stepMg: null,
    stepEveryDays: null,
  },
  halfLife: '20 to 40 h',
  discontinuationRisk: 'moderate',
  notes: [
    'Taken at bedtime; sedating, and it raises appetite.',
    'Weight gain is common; rarely neutropenia (fever or sore throat: blood count).',
    'Cleared by CYP1A2, CYP2D6 and CYP3A4.',
  ],
  version: '2026-11',
  sources: [LABELS, INGREDIENT_CODES],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
