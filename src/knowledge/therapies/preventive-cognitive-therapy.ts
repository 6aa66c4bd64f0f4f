import type { TherapyDefinition } from '#domain/therapy.ts';
import { BOCKTING_2018, NICE_RELAPSE } from './sources.ts';

export const preventiveCognitiveTherapy: TherapyDefinition = {
  id: 'preventive-cognitive-therapy',
  name: 'Preventive cognitive therapy',
  shortName: 'PCT',
  format: 'group',
  usualDose: '8 weekly sessions',
  sessions: { low: 8, high: 8 },
  preferWhen: ['higher risk of relapse, in remission', 'while an antidepressant is tapered'],
  snomed: [],
  aliases: [
    'preventive cognitive therapy',
    'preventative cognitive therapy',
    'relapse prevention cbt',
    'relapse prevention cognitive therapy',
    'cbt relapse prevention',
  ],
  purpose: 'maintenance',
  version: '2026-11',
  sources: [BOCKTING_2018, NICE_RELAPSE],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
