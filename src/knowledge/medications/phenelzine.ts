import type { MedicationDefinition } from '#domain/medication.ts';
import { LABELS } from './sources.ts';

export const phenelzine: MedicationDefinition = {
  id: 'phenelzine',
  name: 'phenelzine',
  drugClass: 'MAOI, irreversible',
  role: 'antidepressant',
  rxcui: null,
  aliases: ['phenelzine sulfate', 'phenelzine sulphate', 'nardil'],
  dose: {
    startMg: 45,
    minimumEffectiveMg: 60,
    usualHighMg: 90,
    maximumMg: null,
    stepMg: null,
    stepEveryDays: null,
  },
  halfLife: 'effect lasts 2 to 3 weeks',
  discontinuationRisk: 'high',
  notes: [
    'Start with 15 mg three times a day.',
    'Tyramine-restricted diet; hypertensive crisis.',
    'Never with another antidepressant or serotonergic drug; 14 days apart both ways, 5 weeks after fluoxetine.',
  ],
  version: '2026-11',
  sources: [LABELS],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
