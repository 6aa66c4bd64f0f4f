import type { GuidelineRule } from '#domain/rule.ts';
import { all, any, fact } from '#domain/truth.ts';
import { checked, RULE_EDITION } from './citations.ts';
import { chronic, currentTotal, episodesAtLeast, firstStep } from './facts.ts';

/** Combination by severity, length or recurrence. */
export const b6: GuidelineRule = {
  ...RULE_EDITION,
  id: 'B6',
  group: 'B',
  title: 'Combination by severity, length or recurrence',
  when: 'PHQ-9 over 20, or two years or more, or two episodes or more; nothing being given.',
  recommendation: 'Suggest an antidepressant and psychotherapy together.',
  strength: 'weak for',
  needs: ['step', 'severity', 'scores', 'episode'],
  appliesTo: (f) =>
    all(
      firstStep(f),
      any(
        fact('phq-9 total', currentTotal(f, 'phq-9', 'PHQ-9'), (n) => n > 20),
        chronic(f),
        episodesAtLeast(f, 2),
      ),
    ),
  options: ['combine-now', 'no-change'],
  sources: [
    checked('VA/DoD 2022, combined treatment', 'https://www.guidelinecentral.com/guideline/21581'),
  ],
  dissent: ['ACP 2023 gives the combination a conditional recommendation only.'],
};
