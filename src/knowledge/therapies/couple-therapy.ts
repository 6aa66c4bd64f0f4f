import type { TherapyDefinition } from '#domain/therapy.ts';
import { NICE_FIRST_LINE, TEXTBOOK } from './sources.ts';

export const coupleTherapy: TherapyDefinition = {
  id: 'couple-therapy',
  name: 'Behavioral couple therapy',
  shortName: 'Couple therapy',
  format: 'couple',
  usualDose: '15 to 20 sessions over 5 to 6 months',
  sessions: { low: 15, high: 20 },
  preferWhen: ['trouble between partners keeps the depression going'],
  snomed: [],
  aliases: [
    'behavioral couples therapy',
    'behavioural couples therapy',
    'behavioral couple therapy',
    'behavioural couple therapy',
    'couples therapy',
    'couple therapy',
    'couples counseling',
    'couples counselling',
    'couple counseling',
    'couple counselling',
    'marital therapy',
    'marriage counseling',
    'marriage counselling',
  ],
  purpose: 'acute',
  version: '2026-11',
  sources: [NICE_FIRST_LINE, TEXTBOOK],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
