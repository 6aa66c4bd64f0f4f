import type { MedicationDefinition } from '#domain/medication.ts';
import { LABELS } from './sources.ts';

export const selegilineTransdermal: MedicationDefinition = {
  id: 'selegiline-transdermal',
  name: 'selegiline-transdermal',
  drugClass: 'MAOI, irreversible',
  role: 'antidepressant',
  rxcui: null,
  aliases: [
    'selegiline transdermal',
    'transdermal selegiline',
    'selegiline patch',
    'selegiline transdermal system',
    'emsam',
  ],
  dose: {
    startMg: 6,
    minimumEffectiveMg: null,
    usualHighMg: null,
    maximumMg: 12,
    stepMg: null,
    stepEveryDays: null,
  },
  halfLife: 'not stated',
  discontinuationRisk: 'high',
  notes: [
    'No minimum effective dose: the source gives 6 to 12 mg per 24 h and speaks of the 6 mg patch as a dose of its own, without saying where the usual range begins.',
    'Doses are mg per 24 h through the skin; no diet limits at 6 mg.',
    'Selegiline by mouth, as in Parkinson disease, is another treatment and does not match here.',
    'Never with another antidepressant or serotonergic drug; 14 days apart both ways, 5 weeks after fluoxetine.',
  ],
  version: '2026-11',
  sources: [LABELS],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
