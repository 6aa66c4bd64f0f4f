import type { Findings } from '#domain/findings.ts';
import type { GuidelineRule } from '#domain/rule.ts';
import { all, fact, type Judgement, not } from '#domain/truth.ts';
import { isUnknown, unknown } from '#domain/unknown.ts';
import { nice, RULE_EDITION } from './citations.ts';
import { chronic, currentSeverity, firstStep, severityAt } from './facts.ts';

/** Less severe depression, first step. */
export const b1: GuidelineRule = {
  ...RULE_EDITION,
  id: 'B1',
  group: 'B',
  title: 'Less severe depression, first step',
  when: 'PHQ-9 under 16 (HAM-D under 14), not chronic, nothing being given.',
  recommendation:
    'Guided self-help, CBT, behavioral activation, exercise, IPT or counselling, by preference. An antidepressant is not offered routinely unless the person prefers it.',
  strength: 'recommendation',
  needs: ['step', 'severity', 'episode'],
  appliesTo: (f) => all(firstStep(f), lessSevere(f), not(chronic(f))),
  options: ['guided-self-help', 'start-psychotherapy', 'no-change'],
  sources: [nice.checked('1.5.2–1.5.3')],
  dissent: ['ACP 2023 and VA/DoD 2022 part severity at PHQ-9 10 and 20, not at 16.'],
};

/** NICE's class of less severe depression, where the scale has a figure for it. */
function lessSevere(f: Findings): Judgement {
  const severity = currentSeverity(f);
  if (isUnknown(severity) || severity.cutOffs.lessSevereBelow === null)
    return fact('score', unknown('a PHQ-9 or HAM-D from the past 14 days'), () => false);
  const { lessSevereBelow } = severity.cutOffs;
  return severityAt(f, (s) => s.total < lessSevereBelow);
}
