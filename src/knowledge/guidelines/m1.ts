import type { GuidelineRule } from '#domain/rule.ts';
import { CANMAT, checked, RULE_EDITION } from './citations.ts';
import { treated } from './facts.ts';

/** Measure at every contact. */
export const m1: GuidelineRule = {
  ...RULE_EDITION,
  id: 'M1',
  group: 'M',
  title: 'Measure at every contact',
  when: 'Any treatment runs.',
  recommendation:
    'A depression scale, side effects and adherence at every contact: every 2 to 4 weeks in the acute phase, every 4 to 8 in continuation, every 3 months in maintenance.',
  strength: 'weak for',
  needs: ['step'],
  appliesTo: (f) => treated(f),
  options: ['measure'],
  sources: [
    checked(
      'VA/DoD 2022, measurement-based care',
      'https://www.guidelinecentral.com/guideline/21581',
    ),
    CANMAT,
  ],
  dissent: [],
};
