import type { MedicationDefinition } from '#domain/medication.ts';
import { LABELS } from './sources.ts';

export const liothyronine: MedicationDefinition = {
  id: 'liothyronine',
  name: 'liothyronine',
  drugClass: 'thyroid hormone',
  role: 'augmenter',
  rxcui: null,
  aliases: ['liothyronine sodium', 'triiodothyronine', 'cytomel', 'tertroxin'],
  dose: {
    startMg: 0.025,
    minimumEffectiveMg: 0.025,
    usualHighMg: 0.05,
    maximumMg: null,
    stepMg: null,
    stepEveryDays: null,
  },
  halfLife: '1 to 2 days',
  discontinuationRisk: null,
  notes: [
    'Prescribed in micrograms: 25 to 50 µg is 0.025 to 0.05 mg.',
    'Not with cardiac disease; atrial fibrillation, bone loss.',
  ],
  version: '2026-11',
  sources: [LABELS],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
