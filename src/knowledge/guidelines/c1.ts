import type { GuidelineRule } from '#domain/rule.ts';
import { checked, nice, RULE_EDITION, unverified } from './citations.ts';
import { inRemissionOnAntidepressant } from './facts.ts';

/** Continue what brought remission. */
export const c1: GuidelineRule = {
  ...RULE_EDITION,
  id: 'C1',
  group: 'C',
  title: 'Continue what brought remission',
  when: 'Remission on an antidepressant.',
  recommendation: 'Go on with the same dose.',
  strength: 'level 1 (CANMAT)',
  needs: ['trajectory', 'medicationTrial', 'severity'],
  appliesTo: (f) => inRemissionOnAntidepressant(f),
  options: ['continue', 'relapse-plan'],
  sources: [
    checked('CANMAT 2023: at least 6 to 12 months', 'https://doi.org/10.1177/07067437241245384'),
    nice.checked('1.4.11: at least 6 months'),
    unverified('WHO mhGAP 2023: 9 to 12 months'),
  ],
  dissent: ['The guidelines differ on how long: 6, 6 to 12, or 9 to 12 months.'],
};
