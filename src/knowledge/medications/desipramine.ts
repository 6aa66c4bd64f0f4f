import type { MedicationDefinition } from '#domain/medication.ts';
import { INGREDIENT_CODES, LABELS } from './sources.ts';

export const desipramine: MedicationDefinition = {
  id: 'desipramine',
  name: 'desipramine',
  drugClass: 'tricyclic',
  role: 'antidepressant',
  rxcui: '3247',
  aliases: ['desipramine hydrochloride', 'norpramin'],
  dose: {
    startMg: 25,
    minimumEffectiveMg: 100,
    usualHighMg: 200,
    maximumMg: 300,
    stepMg: null,
    stepEveryDays: null,
  },
  halfLife: '10 to 30 h',
  discontinuationRisk: 'high',
  notes: [
    'The start is 25 to 75 mg; the lower figure is kept here.',
    'Dangerous in overdose; anticholinergic; lengthens QT.',
    'The source gives one row for this group and puts its withdrawal risk between moderate and high; the higher is kept here.',
    'Cleared by CYP2D6 and CYP2C19.',
  ],
  version: '2026-11',
  sources: [LABELS, INGREDIENT_CODES],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
