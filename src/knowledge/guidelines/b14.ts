import type { GuidelineRule } from '#domain/rule.ts';
import { fact } from '#domain/truth.ts';
import { checked, nice, RULE_EDITION } from './citations.ts';

/** What the person prefers. */
export const b14: GuidelineRule = {
  ...RULE_EDITION,
  id: 'B14',
  group: 'B',
  title: 'What the person prefers',
  when: 'A preference for therapy, medication, both or none is on record.',
  recommendation:
    'Rank what is open by it, and record it. A mismatch goes with more drop-out and fewer visits.',
  strength: 'recommendation',
  needs: ['preference'],
  appliesTo: (f) => fact('preference', f.preference, () => true),
  options: ['ask-patient'],
  sources: [
    nice.unverified('1.3'),
    checked('Kwan 2010', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2918721'),
  ],
  dissent: [],
};
