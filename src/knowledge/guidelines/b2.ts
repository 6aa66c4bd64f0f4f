import type { GuidelineRule } from '#domain/rule.ts';
import { all } from '#domain/truth.ts';
import { acp, RULE_EDITION } from './citations.ts';
import { firstStep, severityAt } from './facts.ts';

/** Mild episode. */
export const b2: GuidelineRule = {
  ...RULE_EDITION,
  id: 'B2',
  group: 'B',
  title: 'Mild episode',
  when: 'A score in the mild band (PHQ-9 5 to 9), nothing being given.',
  recommendation: 'CBT alone.',
  strength: 'conditional, low certainty',
  needs: ['step', 'severity'],
  appliesTo: (f) =>
    all(
      firstStep(f),
      severityAt(f, (s) => s.band === 'mild'),
    ),
  options: ['start-psychotherapy', 'no-change'],
  sources: [acp('2')],
  dissent: [],
};
