import type { GuidelineRule } from '#domain/rule.ts';
import { all } from '#domain/truth.ts';
import { checked, RULE_EDITION } from './citations.ts';
import { atLeastModerate, percentChange, scoreAge, treated, weeksInStep } from './facts.ts';

/** Not improved by week 8. */
export const p3: GuidelineRule = {
  ...RULE_EDITION,
  id: 'P3',
  group: 'P',
  title: 'Not improved by week 8',
  when: 'PHQ-9 of 10 or more and under 50 % better from week 8 of the step.',
  recommendation:
    'A psychiatric consultation on the case between week 8 and 12: odds ratio of improvement 1.44 (1.13 to 1.84).',
  strength: 'cohort',
  needs: ['step', 'severity', 'trajectory'],
  appliesTo: (f) =>
    all(
      treated(f),
      weeksInStep(f, { from: 8 }, 'any age'),
      atLeastModerate(f),
      percentChange(f, (percent) => percent > -50, 'any age'),
      scoreAge(f),
    ),
  options: ['psychiatric-consultation'],
  sources: [
    checked('Bao 2016, n = 5,439', 'https://psychiatryonline.org/doi/10.1176/appi.ps.201400577'),
  ],
  dissent: [],
};
