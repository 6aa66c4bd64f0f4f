import type { GuidelineRule } from '#domain/rule.ts';
import { all } from '#domain/truth.ts';
import { acp, checked, RULE_EDITION } from './citations.ts';
import { firstStep, severityAt } from './facts.ts';

/** Moderate to severe, first step. */
export const b3: GuidelineRule = {
  ...RULE_EDITION,
  id: 'B3',
  group: 'B',
  title: 'Moderate to severe, first step',
  when: 'A score at or above the moderate cut-off (PHQ-9 10), nothing being given.',
  recommendation: 'CBT or a second-generation antidepressant.',
  strength: 'strong, moderate certainty',
  needs: ['step', 'severity'],
  appliesTo: (f) =>
    all(
      firstStep(f),
      severityAt(f, (s) => s.total >= s.cutOffs.moderate),
    ),
  options: ['start-psychotherapy', 'start-medication'],
  sources: [
    acp('1a'),
    checked(
      'VA/DoD 2022, either by preference, strong for',
      'https://www.guidelinecentral.com/guideline/21581',
    ),
  ],
  dissent: ['NICE NG222 does not routinely offer an antidepressant under PHQ-9 16.'],
};
