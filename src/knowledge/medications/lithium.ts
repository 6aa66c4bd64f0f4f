import type { MedicationDefinition } from '#domain/medication.ts';
import { LABELS } from './sources.ts';

export const lithium: MedicationDefinition = {
  id: 'lithium',
  name: 'lithium',
  drugClass: 'mood stabilizer',
  role: 'augmenter',
  rxcui: null,
  aliases: [
    'lithium carbonate',
    'lithium citrate',
    'lithium salt',
    'eskalith',
    'lithobid',
    'priadel',
    'camcolit',
    'quilonum',
  ],
  dose: {
    startMg: 300,
    minimumEffectiveMg: null,
    usualHighMg: null,
    maximumMg: null,
    stepMg: null,
    stepEveryDays: null,
  },
  halfLife: '24 h',
  discontinuationRisk: null,
  notes: [
    'No minimum effective dose: guided by the blood level, 0.6 to 0.8 and at most 1.0 mmol/L.',
    'The start is 300 to 600 mg; the lower figure is kept here.',
    'Level after 1 week, then every 3 to 6 months; kidney function, TSH and calcium every 6 months.',
    'Mood can rebound when it is stopped fast; dangerous in overdose.',
    'Cleared by the kidney: thiazides, ACE inhibitors, sartans and NSAIDs raise the level. Small risk of a cardiac malformation in early pregnancy.',
  ],
  version: '2026-11',
  sources: [LABELS],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
