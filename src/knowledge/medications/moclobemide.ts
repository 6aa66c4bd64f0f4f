import type { MedicationDefinition } from '#domain/medication.ts';
import { LABELS } from './sources.ts';

export const moclobemide: MedicationDefinition = {
  id: 'moclobemide',
  name: 'moclobemide',
  drugClass: 'MAOI, reversible (RIMA)',
  role: 'antidepressant',
  rxcui: null,
  aliases: ['manerix', 'aurorix'],
  dose: {
    startMg: 300,
    minimumEffectiveMg: 600,
    usualHighMg: 600,
    maximumMg: null,
    stepMg: null,
    stepEveryDays: null,
  },
  halfLife: '1 to 2 h',
  discontinuationRisk: 'low',
  notes: [
    'The source names one usual dose; lower effective doses are to be confirmed at sign-off.',
    '24 hours after its last dose before a serotonergic drug; the usual washouts before starting it.',
    'Cleared by CYP2C19.',
  ],
  version: '2026-11',
  sources: [LABELS],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
