import type { MedicationDefinition } from '#domain/medication.ts';
import { INGREDIENT_CODES, LABELS } from './sources.ts';

export const nortriptyline: MedicationDefinition = {
  id: 'nortriptyline',
  name: 'nortriptyline',
  drugClass: 'tricyclic',
  role: 'antidepressant',
  rxcui: '7531',
  aliases: ['nortriptyline hydrochloride', 'nortriptyline hcl', 'pamelor', 'aventyl', 'allegron'],
  dose: {
    startMg: 25,
    minimumEffectiveMg: 75,
    usualHighMg: 100,
    maximumMg: 150,
    stepMg: null,
    stepEveryDays: null,
  },
  halfLife: '18 to 44 h',
  discontinuationRisk: 'moderate',
  notes: [
    'Blood level 50 to 150 ng/mL.',
    'The tricyclic that lowers standing blood pressure least; ECG first from about 40 to 50 years of age.',
    'Dangerous in overdose.',
    'Cleared by CYP2D6.',
  ],
  version: '2026-11',
  sources: [LABELS, INGREDIENT_CODES],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
