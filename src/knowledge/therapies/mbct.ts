import type { TherapyDefinition } from '#domain/therapy.ts';
import { KUYKEN_2016, NICE_RELAPSE, TEXTBOOK } from './sources.ts';

export const mbct: TherapyDefinition = {
  id: 'mbct',
  name: 'Mindfulness-based cognitive therapy',
  shortName: 'MBCT',
  format: 'group',
  usualDose: '8 group sessions of 2 to 2½ hours, with daily practice at home',
  sessions: { low: 8, high: 8 },
  preferWhen: [
    'three or more episodes, now in remission',
    'support while an antidepressant is tapered',
    'not in an acute crisis or with psychosis',
  ],
  snomed: [],
  aliases: [
    'mindfulness based cognitive behavioral therapy',
    'mindfulness based cognitive behavioural therapy',
    'mindfulness based cognitive therapy',
    'mindfulness based therapy',
    'mbct',
  ],
  purpose: 'maintenance',
  version: '2026-11',
  sources: [KUYKEN_2016, NICE_RELAPSE, TEXTBOOK],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
