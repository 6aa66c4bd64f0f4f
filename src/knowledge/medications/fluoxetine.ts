import type { MedicationDefinition } from '#domain/medication.ts';
import { INGREDIENT_CODES, LABELS } from './sources.ts';

export const fluoxetine: MedicationDefinition = {
  id: 'fluoxetine',
  name: 'fluoxetine',
  drugClass: 'SSRI',
  role: 'antidepressant',
  rxcui: '4493',
  aliases: ['fluoxetine hydrochloride', 'fluoxetine hcl', 'prozac', 'sarafem'],
  dose: {
    startMg: 20,
    minimumEffectiveMg: 20,
    usualHighMg: 60,
    maximumMg: 80,
    stepMg: 20,
    stepEveryDays: 28,
  },
  halfLife: '1 to 4 days; the active norfluoxetine 7 to 15 days',
  discontinuationRisk: 'low',
  notes: [
    'A lower start of 10 mg is possible.',
    'Leaves the body over about 5 weeks: wait that long before an MAOI.',
    'A missed dose matters little.',
    'A strong CYP2D6 and moderate CYP2C19 inhibitor; cleared by CYP2D6.',
  ],
  version: '2026-11',
  sources: [LABELS, INGREDIENT_CODES],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
