import type { GuidelineRule } from '#domain/rule.ts';
import { all } from '#domain/truth.ts';
import { checked, nice, RULE_EDITION } from './citations.ts';
import { chronic, firstStep } from './facts.ts';

/** Chronic and untreated. */
export const b8: GuidelineRule = {
  ...RULE_EDITION,
  id: 'B8',
  group: 'B',
  title: 'Chronic and untreated',
  when: 'Two years or more, at or above the mild cut-off, nothing being given.',
  recommendation:
    'CBT, or an SSRI, SNRI or tricyclic, or CBT with one of them. The therapy has to aim at what keeps it going: avoidance, rumination, relationships.',
  strength: 'recommendation',
  needs: ['step', 'severity', 'episode'],
  appliesTo: (f) => all(firstStep(f), chronic(f)),
  options: ['start-psychotherapy', 'start-medication', 'combine-now'],
  sources: [
    nice.checked('1.10.2–3'),
    checked(
      'von Wolff 2012: response ratio 1.20, not significant',
      'https://bmcpsychiatry.biomedcentral.com/articles/10.1186/1471-244X-12-61',
    ),
  ],
  dissent: ['Keller 2000 found a strong gain from both, REVAMP 2009 none.'],
};
