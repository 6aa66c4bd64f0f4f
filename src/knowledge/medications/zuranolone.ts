import type { MedicationDefinition } from '#domain/medication.ts';
import { LABELS } from './sources.ts';

export const zuranolone: MedicationDefinition = {
  id: 'zuranolone',
  name: 'zuranolone',
  drugClass: 'neuroactive steroid',
  role: 'antidepressant',
  rxcui: null,
  aliases: ['zurzuvae'],
  dose: {
    startMg: 50,
    minimumEffectiveMg: 50,
    usualHighMg: 50,
    maximumMg: null,
    stepMg: null,
    stepEveryDays: null,
  },
  halfLife: '20 to 25 h',
  discontinuationRisk: null,
  notes: [
    'For postpartum depression only: one course of 14 evenings, with a fatty meal. Such a course is no six-week trial.',
    '40 or 30 mg where the dose has to be adjusted.',
    'Boxed warning: no driving for at least 12 hours after a dose. Contraception; little is known about breastfeeding.',
    'Metabolized by CYP3A4.',
  ],
  version: '2026-11',
  sources: [LABELS],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
