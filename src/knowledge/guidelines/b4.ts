import type { GuidelineRule } from '#domain/rule.ts';
import { all } from '#domain/truth.ts';
import { acp, RULE_EDITION } from './citations.ts';
import { firstStep, severityAt } from './facts.ts';

/** Both as a first step. */
export const b4: GuidelineRule = {
  ...RULE_EDITION,
  id: 'B4',
  group: 'B',
  title: 'Both as a first step',
  when: 'A score at or above the moderate cut-off (PHQ-9 10), nothing being given.',
  recommendation: 'CBT together with a second-generation antidepressant is another first step.',
  strength: 'conditional, low certainty',
  needs: ['step', 'severity'],
  appliesTo: (f) =>
    all(
      firstStep(f),
      severityAt(f, (s) => s.total >= s.cutOffs.moderate),
    ),
  options: ['combine-now', 'no-change'],
  sources: [acp('1b')],
  dissent: [
    'NICE NG222 lists the combination first from PHQ-9 16; VA/DoD 2022 by severity, chronicity and recurrence.',
  ],
};
