import type { TherapyDefinition } from '#domain/therapy.ts';
import { TEXTBOOK } from './sources.ts';

export const cbtGroup: TherapyDefinition = {
  id: 'cbt-group',
  name: 'Cognitive behavioral therapy in a group',
  shortName: 'CBT, group',
  format: 'group',
  usualDose: '8 sessions of 90 minutes, 8 to 12 people',
  sessions: { low: 8, high: 8 },
  preferWhen: ['faster access', 'support among peers is wanted'],
  snomed: [],
  aliases: [
    'group cognitive behavioral therapy',
    'group cognitive behavioural therapy',
    'cognitive behavioral therapy group',
    'cognitive behavioural therapy group',
    'group cognitive behavior therapy',
    'group cognitive behaviour therapy',
    'cognitive behavior therapy group',
    'cognitive behaviour therapy group',
    'group cognitive therapy',
    'cognitive therapy group',
    'group cbt',
    'cbt group',
  ],
  purpose: 'acute',
  version: '2026-11',
  sources: [TEXTBOOK],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
