import type { MedicationDefinition } from '#domain/medication.ts';
import { INGREDIENT_CODES, LABELS } from './sources.ts';

export const escitalopram: MedicationDefinition = {
  id: 'escitalopram',
  name: 'escitalopram',
  drugClass: 'SSRI',
  role: 'antidepressant',
  rxcui: '321988',
  aliases: ['escitalopram oxalate', 'lexapro', 'cipralex'],
  dose: {
    startMg: 10,
    minimumEffectiveMg: 10,
    usualHighMg: 20,
    maximumMg: 20,
    stepMg: null,
    stepEveryDays: null,
  },
  halfLife: '30 h',
  discontinuationRisk: 'moderate',
  notes: [
    'A lower start of 5 mg is possible.',
    'In the UK the limit is 10 mg a day over 65 years of age; the same with impaired liver function.',
    'Lengthens QT with rising dose.',
    'Cleared by CYP2C19 and CYP3A4; a weak CYP2D6 inhibitor.',
  ],
  version: '2026-11',
  sources: [LABELS, INGREDIENT_CODES],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
