import type { MedicationDefinition } from '#domain/medication.ts';
import { LABELS } from './sources.ts';

export const esketamine: MedicationDefinition = {
  id: 'esketamine',
  name: 'esketamine',
  drugClass: 'NMDA antagonist, nasal',
  role: 'antidepressant',
  rxcui: null,
  aliases: ['esketamine hydrochloride', 'spravato'],
  dose: {
    startMg: null,
    minimumEffectiveMg: null,
    usualHighMg: null,
    maximumMg: null,
    stepMg: null,
    stepEveryDays: null,
  },
  halfLife: '7 to 12 h',
  discontinuationRisk: null,
  notes: [
    'No minimum effective dose: it is given on treatment days (56 or 84 mg), not every day.',
    '56 mg first, then 56 or 84 mg twice a week for 4 weeks, weekly for 4 weeks, then every 1 to 2 weeks.',
    'Given and watched for 2 hours on site (REMS): dissociation, sedation, blood pressure.',
    'Never with an aneurysm, an arteriovenous malformation or an earlier brain hemorrhage.',
    'Metabolized by CYP2B6 and CYP3A4.',
  ],
  version: '2026-11',
  sources: [LABELS],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
