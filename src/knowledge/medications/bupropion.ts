import type { MedicationDefinition } from '#domain/medication.ts';
import { INGREDIENT_CODES, LABELS } from './sources.ts';

export const bupropion: MedicationDefinition = {
  id: 'bupropion',
  name: 'bupropion',
  drugClass: 'NDRI',
  role: 'antidepressant',
  rxcui: '42347',
  aliases: [
    'bupropion hydrochloride',
    'bupropion hcl',
    'bupropion xl',
    'bupropion sr',
    'bupropion hydrobromide',
    'wellbutrin',
    'wellbutrin xl',
    'wellbutrin sr',
    'aplenzin',
    'forfivo',
    'zyban',
    'elontril',
  ],
  dose: {
    startMg: 150,
    minimumEffectiveMg: 300,
    usualHighMg: 300,
    maximumMg: 450,
    stepMg: 150,
    stepEveryDays: 4,
  },
  halfLife: '21 h',
  discontinuationRisk: 'low',
  notes: [
    'Doses are for the once-daily XL form of the hydrochloride.',
    'Never with a seizure disorder, with bulimia or anorexia now or earlier, or while alcohol, a benzodiazepine or an anticonvulsant is stopped abruptly.',
    'Can cause insomnia; check blood pressure.',
    'A strong CYP2D6 inhibitor; cleared by CYP2B6.',
  ],
  version: '2026-11',
  sources: [LABELS, INGREDIENT_CODES],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
