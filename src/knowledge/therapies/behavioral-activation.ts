import type { TherapyDefinition } from '#domain/therapy.ts';
import { COBRA_2016, TEXTBOOK } from './sources.ts';

export const behavioralActivation: TherapyDefinition = {
  id: 'behavioral-activation',
  name: 'Behavioral activation',
  shortName: 'BA',
  format: 'individual',
  usualDose: '8 to 16 sessions; 12 to 16 when severe',
  sessions: { low: 8, high: 16 },
  preferWhen: [
    'little pleasure and little activity',
    'few trained therapists',
    'given by a care manager',
  ],
  snomed: [],
  aliases: [
    'behavioral activation therapy',
    'behavioural activation therapy',
    'behavioral activation treatment',
    'behavioural activation treatment',
    'behavioral activation',
    'behavioural activation',
  ],
  purpose: 'acute',
  version: '2026-11',
  sources: [COBRA_2016, TEXTBOOK],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
