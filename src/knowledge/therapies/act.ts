import type { TherapyDefinition } from '#domain/therapy.ts';
import { TEXTBOOK } from './sources.ts';

export const act: TherapyDefinition = {
  id: 'act',
  name: 'Acceptance and commitment therapy',
  shortName: 'ACT',
  format: 'individual',
  usualDose: '8 to 16 sessions',
  sessions: { low: 8, high: 16 },
  preferWhen: ['chronic pain or another long illness', 'work on values is wanted'],
  snomed: [],
  aliases: ['acceptance and commitment therapy', 'acceptance commitment', 'act therapy'],
  purpose: 'acute',
  version: '2026-11',
  sources: [TEXTBOOK],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
