import type { TherapyDefinition } from '#domain/therapy.ts';
import { KLEIN_2004, NEGT_2016, TEXTBOOK } from './sources.ts';

export const cbasp: TherapyDefinition = {
  id: 'cbasp',
  name: 'Cognitive behavioral analysis system of psychotherapy',
  shortName: 'CBASP',
  format: 'individual',
  usualDose: '12 to 28 sessions, then one a month after a response',
  sessions: { low: 12, high: 28 },
  preferWhen: ['chronic depression that began early', 'maltreatment in childhood'],
  snomed: [],
  aliases: [
    'cognitive behavioral analysis system psychotherapy',
    'cognitive behavioural analysis system psychotherapy',
    'cognitive behavioral analysis system',
    'cognitive behavioural analysis system',
    'cbasp',
  ],
  purpose: 'acute',
  version: '2026-11',
  sources: [NEGT_2016, KLEIN_2004, TEXTBOOK],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
