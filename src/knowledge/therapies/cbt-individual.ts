import type { TherapyDefinition } from '#domain/therapy.ts';
import { COBALT_2013, NICE_FIRST_LINE, TEXTBOOK } from './sources.ts';

export const cbtIndividual: TherapyDefinition = {
  id: 'cbt-individual',
  name: 'Cognitive behavioral therapy, individual',
  shortName: 'CBT',
  format: 'individual',
  usualDose:
    '8 sessions first, more if needed, up to 16 to 20 over 12 to 20 weeks; twice a week for the first 2 to 3 weeks when severe',
  sessions: { low: 8, high: 20 },
  preferWhen: [
    'the usual first choice',
    'with anxiety',
    'relapses before',
    'after an antidepressant has failed',
  ],
  snomed: ['228557008'],
  aliases: [
    'cognitive and behavioral therapy',
    'cognitive and behavioural therapy',
    'cognitive behavioral therapy',
    'cognitive behavioural therapy',
    'cognitive behavioral psychotherapy',
    'cognitive behavioural psychotherapy',
    'cognitive behavior therapy',
    'cognitive behaviour therapy',
    'individual cbt',
    'cognitive psychotherapy',
    'cognitive therapy',
    'cbt',
  ],
  purpose: 'acute',
  version: '2026-11',
  sources: [NICE_FIRST_LINE, COBALT_2013, TEXTBOOK],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
