import type { MedicationDefinition } from '#domain/medication.ts';
import { INGREDIENT_CODES, LABELS } from './sources.ts';

export const sertraline: MedicationDefinition = {
  id: 'sertraline',
  name: 'sertraline',
  drugClass: 'SSRI',
  role: 'antidepressant',
  rxcui: '36437',
  aliases: ['sertraline hydrochloride', 'sertraline hcl', 'zoloft', 'lustral'],
  dose: {
    startMg: 50,
    minimumEffectiveMg: 50,
    usualHighMg: 200,
    maximumMg: 200,
    stepMg: 25,
    stepEveryDays: 7,
  },
  halfLife: '26 h',
  discontinuationRisk: 'moderate',
  notes: [
    'A lower start of 25 mg is common with anxiety, frailty or earlier intolerance.',
    'One step up is 25 to 50 mg; the lower figure is kept here.',
    'Cleared mainly by CYP2C19 and CYP2B6; from about 150 mg it inhibits CYP2D6 mildly to moderately.',
    'Usually the first choice in pregnancy, while breastfeeding and after a cardiac event.',
  ],
  version: '2026-11',
  sources: [LABELS, INGREDIENT_CODES],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
