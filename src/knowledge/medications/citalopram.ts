import type { MedicationDefinition } from '#domain/medication.ts';
import { INGREDIENT_CODES, LABELS } from './sources.ts';

export const citalopram: MedicationDefinition = {
  id: 'citalopram',
  name: 'citalopram',
  drugClass: 'SSRI',
  role: 'antidepressant',
  rxcui: '2556',
  aliases: ['citalopram hydrobromide', 'citalopram hbr', 'celexa', 'cipramil'],
  dose: {
    startMg: 20,
    minimumEffectiveMg: 20,
    usualHighMg: 40,
    maximumMg: 40,
    stepMg: null,
    stepEveryDays: null,
  },
  halfLife: '35 h',
  discontinuationRisk: 'moderate',
  notes: [
    'At most 20 mg a day over 60 years of age, with impaired liver function, in CYP2C19 poor metabolizers or with a CYP2C19 inhibitor (FDA 2012).',
    'Lengthens QT more than the other SSRIs.',
    'Cleared by CYP2C19 and CYP3A4; a weak CYP2D6 inhibitor.',
  ],
  version: '2026-11',
  sources: [LABELS, INGREDIENT_CODES],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
