import type { MedicationDefinition } from '#domain/medication.ts';
import { INGREDIENT_CODES, LABELS } from './sources.ts';

export const duloxetine: MedicationDefinition = {
  id: 'duloxetine',
  name: 'duloxetine',
  drugClass: 'SNRI',
  role: 'antidepressant',
  rxcui: '72625',
  aliases: ['duloxetine hydrochloride', 'duloxetine hcl', 'cymbalta', 'yentreve'],
  dose: {
    startMg: 30,
    minimumEffectiveMg: 60,
    usualHighMg: 60,
    maximumMg: 120,
    stepMg: null,
    stepEveryDays: null,
  },
  halfLife: '12 h',
  discontinuationRisk: 'high',
  notes: [
    'The start is 30 to 60 mg; the lower figure is kept here.',
    'Avoid with liver disease or heavy drinking.',
    'Also helps against chronic pain.',
    'Cleared by CYP1A2 and CYP2D6; a moderate CYP2D6 inhibitor.',
  ],
  version: '2026-11',
  sources: [LABELS, INGREDIENT_CODES],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
