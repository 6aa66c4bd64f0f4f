import type { MedicationDefinition } from '#domain/medication.ts';
import { INGREDIENT_CODES, LABELS } from './sources.ts';

export const clomipramine: MedicationDefinition = {
  id: 'clomipramine',
  name: 'clomipramine',
  drugClass: 'tricyclic',
  role: 'antidepressant',
  rxcui: '2597',
  aliases: ['clomipramine hydrochloride', 'anafranil'],
  dose: {
    startMg: 25,
    minimumEffectiveMg: 100,
    usualHighMg: 200,
    maximumMg: 250,
    stepMg: null,
    stepEveryDays: null,
  },
  halfLife: '10 to 30 h',
  discontinuationRisk: 'high',
  notes: [
    'Seizures; the most serotonergic tricyclic.',
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
