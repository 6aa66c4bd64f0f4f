import type { GuidelineRule } from '#domain/rule.ts';
import { any, fact, ifRecorded } from '#domain/truth.ts';
import { unknown } from '#domain/unknown.ts';
import { checked, RULE_EDITION, unverified } from './citations.ts';
import { has, totalOf } from './facts.ts';

/** Bipolar disorder first. */
export const s4: GuidelineRule = {
  ...RULE_EDITION,
  id: 'S4',
  group: 'S',
  title: 'Bipolar disorder first',
  when: 'Mania or hypomania ever, a Rapid Mood Screener of 4 or more, or a positive MDQ.',
  recommendation:
    'Stop the path that starts an antidepressant; a structured bipolar assessment comes first. No antidepressant alone in bipolar I.',
  strength: 'consensus',
  needs: ['comorbidity', 'scores', 'screens'],
  appliesTo: (f) =>
    any(
      has(f, 'bipolar'),
      ifRecorded(
        fact(
          'rapid-mood-screener total',
          totalOf(f, 'rapid-mood-screener', 'a mania screen'),
          (n) => n >= 4,
        ),
      ),
      ifRecorded(fact('mdq positive', f.screens.mdq ?? unknown('a mania screen'), (yes) => yes)),
    ),
  options: ['bipolar-assessment', 'psychiatric-consultation'],
  sources: [
    checked(
      'McIntyre 2021, Rapid Mood Screener: 4 or more, sensitivity .88, specificity .80, n = 139',
    ),
    unverified('CANMAT/ISBD bipolar 2018'),
  ],
  dissent: [
    'A family history of bipolar disorder and activation on the drug also count; the chart has no place for them yet.',
  ],
};
