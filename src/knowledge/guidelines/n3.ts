import type { GuidelineRule } from '#domain/rule.ts';
import { all, fact, noted } from '#domain/truth.ts';
import { acp, checked, RULE_EDITION, unverified } from './citations.ts';
import { percentChange, severityAt } from './facts.ts';

/** Drug alone, not enough. */
export const n3: GuidelineRule = {
  ...RULE_EDITION,
  id: 'N3',
  group: 'N',
  title: 'Drug alone, not enough',
  when: 'An antidepressant alone in an adequate trial, under 50 % better, at or above the mild cut-off, and no psychotherapy in this episode.',
  recommendation:
    'Offer to add psychotherapy (CBT after a drug without response: number needed to treat about 4) before a second drug.',
  strength: 'conditional (ACP); weak for (VA/DoD)',
  needs: ['step', 'severity', 'trajectory', 'medicationTrial', 'psychotherapyThisEpisode'],
  appliesTo: (f) =>
    all(
      fact('treatment now', f.step.treatment, (t) => t === 'medication'),
      fact('adequate trial', f.medicationTrial?.adequate ?? false, (value) => value),
      fact('psychotherapy this episode', f.psychotherapyThisEpisode, (had) => !had),
      severityAt(f, (s) => s.total >= s.cutOffs.mild),
      percentChange(f, (percent) => percent > -50),
      noted('adherence', f.medicationTrial?.adherence ?? null),
    ),
  options: [
    'add-psychotherapy',
    'optimize-dose',
    'switch-medication',
    'augment-medication',
    'no-change',
  ],
  sources: [
    acp('3'),
    checked(
      'VA/DoD 2022, augment with psychotherapy',
      'https://www.guidelinecentral.com/guideline/21581',
    ),
    unverified('CoBalT, Wiles 2013'),
  ],
  dissent: [
    'STAR*D level 2: adding a drug was faster than adding cognitive therapy; results did not differ.',
  ],
};
