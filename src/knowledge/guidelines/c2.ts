import type { GuidelineRule } from '#domain/rule.ts';
import { all } from '#domain/truth.ts';
import { CANMAT, nice, RULE_EDITION } from './citations.ts';
import { higherRelapseRisk, inRemissionOnAntidepressant } from './facts.ts';

/** Higher risk of relapse. */
export const c2: GuidelineRule = {
  ...RULE_EDITION,
  id: 'C2',
  group: 'C',
  title: 'Higher risk of relapse',
  when: 'Remission on an antidepressant, and any of: three episodes, chronic, severe or with psychosis, other conditions, childhood adversity, first onset under 20.',
  recommendation:
    'Offer to go on with the antidepressant for two years or more, with a review every 6 months at least.',
  strength: 'recommendation',
  needs: [
    'trajectory',
    'medicationTrial',
    'severity',
    'episode',
    'comorbidity',
    'risk',
    'psychoticFeatures',
  ],
  appliesTo: (f) => all(inRemissionOnAntidepressant(f), higherRelapseRisk(f)),
  options: ['continue', 'relapse-plan'],
  sources: [nice.unverified('1.8'), CANMAT],
  dissent: [],
};
