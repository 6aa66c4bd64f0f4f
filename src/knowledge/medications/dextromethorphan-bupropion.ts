import type { MedicationDefinition } from '#domain/medication.ts';
import { LABELS } from './sources.ts';

export const dextromethorphanBupropion: MedicationDefinition = {
  id: 'dextromethorphan-bupropion',
  name: 'dextromethorphan-bupropion',
  drugClass: 'NMDA antagonist with NDRI',
  role: 'antidepressant',
  rxcui: null,
  aliases: [
    'dextromethorphan / bupropion',
    'bupropion / dextromethorphan',
    'dextromethorphan hydrobromide / bupropion hydrochloride',
    'bupropion hydrochloride / dextromethorphan hydrobromide',
    'auvelity',
  ],
  dose: {
    startMg: null,
    minimumEffectiveMg: null,
    usualHighMg: null,
    maximumMg: null,
    stepMg: null,
    stepEveryDays: null,
  },
  halfLife: '22 h',
  discontinuationRisk: 'low',
  notes: [
    'No minimum effective dose: a fixed combination of 45 mg and 105 mg; a figure in mg would name only one of the two.',
    'One tablet in the morning for 3 days, then one twice a day.',
    'As bupropion, and serotonergic: never with an MAOI.',
    'Metabolized by CYP2D6.',
  ],
  version: '2026-11',
  sources: [LABELS],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
