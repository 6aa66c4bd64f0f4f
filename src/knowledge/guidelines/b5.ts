import type { GuidelineRule } from '#domain/rule.ts';
import { all, fact } from '#domain/truth.ts';
import { nice, RULE_EDITION } from './citations.ts';
import { currentTotal, firstStep } from './facts.ts';

/** More severe depression. */
export const b5: GuidelineRule = {
  ...RULE_EDITION,
  id: 'B5',
  group: 'B',
  title: 'More severe depression',
  when: 'PHQ-9 of 16 or more, nothing being given.',
  recommendation:
    'A shared decision. NICE lists individual CBT with an antidepressant first, then CBT, behavioral activation, an antidepressant, problem solving, counselling, short-term psychodynamic therapy, IPT, guided self-help, exercise.',
  strength: 'recommendation',
  needs: ['step', 'severity', 'scores'],
  appliesTo: (f) =>
    all(
      firstStep(f),
      fact('phq-9 total', currentTotal(f, 'phq-9', 'PHQ-9'), (n) => n >= 16),
    ),
  options: ['combine-now', 'start-psychotherapy', 'start-medication', 'guided-self-help'],
  sources: [nice.unverified('1.6, table 2')],
  dissent: [],
};
