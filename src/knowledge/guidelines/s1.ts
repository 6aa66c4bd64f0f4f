import type { GuidelineRule } from '#domain/rule.ts';
import { fact } from '#domain/truth.ts';
import { unknown } from '#domain/unknown.ts';
import { checked, nice, RULE_EDITION } from './citations.ts';

/** Ask about suicide now. */
export const s1: GuidelineRule = {
  ...RULE_EDITION,
  id: 'S1',
  group: 'S',
  title: 'Ask about suicide now',
  when: 'An answer to an item about suicide is above its cut-off, or a screener is positive, since the last screener.',
  recommendation:
    'In the same contact: the C-SSRS screener and the safety-plan workflow. No routine follow-up is scheduled by itself.',
  strength: 'consensus',
  needs: ['risk'],
  appliesTo: (f) =>
    fact(
      'positive answers since the last screener',
      f.risk.positiveAnswers ?? unknown('an answer to an item about suicide'),
      (n) => n > 0,
    ),
  options: ['safety-plan', 'measure', 'contact'],
  sources: [
    checked(
      'Columbia Lighthouse Project, C-SSRS triage',
      'https://cssrs.columbia.edu/the-columbia-scale-c-ssrs/triage-c-ssrs/',
    ),
    nice.checked('1.2, 1.4.24'),
  ],
  dissent: ['Item 9 has many false positives; alone it does not mean intent.'],
};
