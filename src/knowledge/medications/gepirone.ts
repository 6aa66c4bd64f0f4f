import type { MedicationDefinition } from '#domain/medication.ts';
import { LABELS } from './sources.ts';

export const gepirone: MedicationDefinition = {
  id: 'gepirone',
  name: 'gepirone',
  drugClass: '5-HT1A agonist',
  role: 'antidepressant',
  rxcui: null,
  aliases: ['gepirone hydrochloride', 'gepirone er', 'exxua'],
  dose: {
    startMg: 18.2,
    minimumEffectiveMg: 72.6,
    usualHighMg: 72.6,
    maximumMg: null,
    stepMg: null,
    stepEveryDays: null,
  },
  halfLife: '5 h',
  discontinuationRisk: null,
  notes: [
    'The source names one usual dose; lower doses along the way are to be confirmed at sign-off.',
    'US only, since 2023; the extended-release form.',
    'Not with a QTc over 450 ms or a strong CYP3A4 inhibitor.',
  ],
  version: '2026-11',
  sources: [LABELS],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
