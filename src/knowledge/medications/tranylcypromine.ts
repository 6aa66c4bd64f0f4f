import type { MedicationDefinition } from '#domain/medication.ts';
import { LABELS } from './sources.ts';

export const tranylcypromine: MedicationDefinition = {
  id: 'tranylcypromine',
  name: 'tranylcypromine',
  drugClass: 'MAOI, irreversible',
  role: 'antidepressant',
  rxcui: null,
  aliases: ['tranylcypromine sulfate', 'tranylcypromine sulphate', 'parnate'],
  dose: {
    startMg: 10,
    minimumEffectiveMg: 30,
    usualHighMg: 60,
    maximumMg: null,
    stepMg: null,
    stepEveryDays: null,
  },
  halfLife: 'not stated',
  discontinuationRisk: 'high',
  notes: [
    'Tyramine-restricted diet; hypertensive crisis.',
    'Never with another antidepressant or serotonergic drug; 14 days apart both ways, 5 weeks after fluoxetine.',
  ],
  version: '2026-11',
  sources: [LABELS],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
