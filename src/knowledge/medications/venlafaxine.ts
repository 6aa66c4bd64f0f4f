import type { MedicationDefinition } from '#domain/medication.ts';
import { INGREDIENT_CODES, LABELS, NICE_STOPPING } from './sources.ts';

export const venlafaxine: MedicationDefinition = {
  id: 'venlafaxine',
  name: 'venlafaxine',
  drugClass: 'SNRI',
  role: 'antidepressant',
  rxcui: '39786',
  aliases: [
    'venlafaxine hydrochloride',
    'venlafaxine hcl',
    'venlafaxine xr',
    'venlafaxine er',
    'venlafaxine xl',
    'effexor',
    'effexor xr',
    'efexor',
    'efexor xl',
  ],
  dose: {
    startMg: 37.5,
    minimumEffectiveMg: 75,
    usualHighMg: 225,
    maximumMg: 225,
    stepMg: 75,
    stepEveryDays: 7,
  },
  halfLife: '5 h; the active O-desmethylvenlafaxine 11 h',
  discontinuationRisk: 'high',
  notes: [
    'Doses are for the extended-release form; the immediate-release form goes to 375 mg.',
    'The start is 37.5 to 75 mg, a step up is 75 mg after 4 to 7 days; the careful end is kept here.',
    'Check blood pressure from 150 mg on.',
    'Dangerous in overdose.',
    'Named by NICE among the drugs with more withdrawal symptoms.',
    'Cleared by CYP2D6, which it inhibits weakly.',
  ],
  version: '2026-11',
  sources: [LABELS, INGREDIENT_CODES, NICE_STOPPING],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
