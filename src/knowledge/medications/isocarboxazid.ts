import type { MedicationDefinition } from '#domain/medication.ts';
import { LABELS } from './sources.ts';

export const isocarboxazid: MedicationDefinition = {
  id: 'isocarboxazid',
  name: 'isocarboxazid',
  drugClass: 'MAOI, irreversible',
  role: 'antidepressant',
  rxcui: null,
  aliases: ['marplan'],
  dose: {
    startMg: 20,
    minimumEffectiveMg: 60,
    usualHighMg: 60,
    maximumMg: null,
    stepMg: null,
    stepEveryDays: null,
  },
  halfLife: 'not stated',
  discontinuationRisk: 'high',
  notes: [
    'The source names one usual dose; lower effective doses are to be confirmed at sign-off.',
    'Tyramine-restricted diet; hypertensive crisis.',
    'Never with another antidepressant or serotonergic drug; 14 days apart both ways, 5 weeks after fluoxetine.',
  ],
  version: '2026-11',
  sources: [LABELS],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
