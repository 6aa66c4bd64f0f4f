import type { TherapyDefinition } from '#domain/therapy.ts';
import { DRIESSEN_2020, TEXTBOOK } from './sources.ts';

export const shortTermPsychodynamic: TherapyDefinition = {
  id: 'short-term-psychodynamic',
  name: 'Short-term psychodynamic psychotherapy',
  shortName: 'Psychodynamic, short',
  format: 'individual',
  usualDose: '16 sessions, up to 24',
  sessions: { low: 16, high: 24 },
  preferWhen: [
    'personality problems',
    'the same conflicts with others again and again',
    'preference',
  ],
  snomed: [],
  aliases: [
    'short term psychodynamic psychotherapy',
    'short term psychodynamic therapy',
    'short psychodynamic supportive psychotherapy',
    'brief psychodynamic psychotherapy',
    'brief psychodynamic therapy',
    'psychodynamic psychotherapy',
    'psychodynamic therapy',
    'psychodynamic interpersonal therapy',
    'stpp',
    'spsp',
  ],
  purpose: 'acute',
  version: '2026-11',
  sources: [DRIESSEN_2020, TEXTBOOK],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
