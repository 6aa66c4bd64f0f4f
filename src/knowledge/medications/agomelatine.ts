import type { MedicationDefinition } from '#domain/medication.ts';
import { LABELS } from './sources.ts';

export const agomelatine: MedicationDefinition = {
  id: 'agomelatine',
  name: 'agomelatine',
  drugClass: 'melatonergic',
  role: 'antidepressant',
  rxcui: null,
  aliases: ['valdoxan', 'thymanax'],
  dose: {
    startMg: 25,
    minimumEffectiveMg: 50,
    usualHighMg: 50,
    maximumMg: null,
    stepMg: null,
    stepEveryDays: null,
  },
  halfLife: '1 to 2 h',
  discontinuationRisk: 'low',
  notes: [
    'The source names 25 mg as the start and 50 mg as usual; to be confirmed at sign-off, since 25 mg is itself a licensed dose.',
    'Not available in the US. Taken at bedtime.',
    'Liver tests at the start and after 3, 6, 12 and 24 weeks.',
    'Never with fluvoxamine or ciprofloxacin or with liver disease; cleared by CYP1A2.',
  ],
  version: '2026-11',
  sources: [LABELS],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
