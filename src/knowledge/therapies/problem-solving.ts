import type { TherapyDefinition } from '#domain/therapy.ts';
import { TEXTBOOK } from './sources.ts';

export const problemSolving: TherapyDefinition = {
  id: 'problem-solving',
  name: 'Problem-solving therapy',
  shortName: 'Problem solving',
  format: 'individual',
  usualDose: '6 to 12 sessions; 4 to 8 in collaborative care',
  sessions: { low: 4, high: 12 },
  preferWhen: ['older people', 'alongside a physical illness', 'primary care'],
  snomed: [],
  aliases: [
    'problem solving therapy',
    'problem solving treatment',
    'problem solving treatment primary care',
    'problem solving',
  ],
  purpose: 'acute',
  version: '2026-11',
  sources: [TEXTBOOK],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
