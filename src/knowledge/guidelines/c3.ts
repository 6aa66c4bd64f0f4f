import type { GuidelineRule } from '#domain/rule.ts';
import { all } from '#domain/truth.ts';
import { nice, RULE_EDITION } from './citations.ts';
import { higherRelapseRisk, inRemissionOnAntidepressant } from './facts.ts';

/** Drug, therapy or both to stay well. */
export const c3: GuidelineRule = {
  ...RULE_EDITION,
  id: 'C3',
  group: 'C',
  title: 'Drug, therapy or both to stay well',
  when: 'Higher risk of relapse, in remission on an antidepressant.',
  recommendation: 'Choose: go on with the drug, or group CBT or MBCT instead, or both.',
  strength: 'consider',
  needs: [
    'trajectory',
    'medicationTrial',
    'severity',
    'episode',
    'comorbidity',
    'risk',
    'psychoticFeatures',
  ],
  appliesTo: (f) => all(inRemissionOnAntidepressant(f), higherRelapseRisk(f)),
  options: ['continue', 'add-psychotherapy', 'relapse-plan'],
  sources: [nice.checked('1.8.5')],
  dissent: [
    'After cognitive therapy, going on with the drug protected; having had the therapy did not (DeRubeis 2020).',
  ],
};
