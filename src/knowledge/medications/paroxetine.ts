import type { MedicationDefinition } from '#domain/medication.ts';
import { INGREDIENT_CODES, LABELS, NICE_STOPPING } from './sources.ts';

export const paroxetine: MedicationDefinition = {
  id: 'paroxetine',
  name: 'paroxetine',
  drugClass: 'SSRI',
  role: 'antidepressant',
  rxcui: '32937',
  aliases: [
    'paroxetine hydrochloride',
    'paroxetine hcl',
    'paroxetine mesylate',
    'paxil',
    'pexeva',
    'seroxat',
    'aropax',
  ],
  dose: {
    startMg: 20,
    minimumEffectiveMg: 20,
    usualHighMg: 50,
    maximumMg: 50,
    stepMg: 10,
    stepEveryDays: 7,
  },
  halfLife: '21 h',
  discontinuationRisk: 'high',
  notes: [
    'A lower start of 10 mg is possible.',
    'Not to be newly started in pregnancy (cardiac malformations).',
    'Anticholinergic; the SSRI with the most sexual side effects and weight gain.',
    'Named by NICE among the drugs with more withdrawal symptoms.',
    'A strong CYP2D6 inhibitor; cleared by CYP2D6.',
  ],
  version: '2026-11',
  sources: [LABELS, INGREDIENT_CODES, NICE_STOPPING],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
