import type { TherapyDefinition } from '#domain/therapy.ts';
import { TEXTBOOK } from './sources.ts';

export const ipt: TherapyDefinition = {
  id: 'ipt',
  name: 'Interpersonal psychotherapy',
  shortName: 'IPT',
  format: 'individual',
  usualDose: '8 to 16 sessions',
  sessions: { low: 8, high: 16 },
  preferWhen: [
    'grief',
    'a change of role',
    'disputes with people who matter',
    'pregnancy and the time after birth',
  ],
  snomed: [],
  aliases: [
    'interpersonal psychotherapy',
    'interpersonal therapy',
    'interpersonal counseling',
    'interpersonal counselling',
    'ipt',
  ],
  purpose: 'acute',
  version: '2026-11',
  sources: [TEXTBOOK],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
