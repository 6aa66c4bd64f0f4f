import type { GuidelineRule } from '#domain/rule.ts';
import { fact } from '#domain/truth.ts';
import { CANMAT, RULE_EDITION, unverified } from './citations.ts';
import { currentTotal } from './facts.ts';

/** Chronic pain. */
export const b12: GuidelineRule = {
  ...RULE_EDITION,
  id: 'B12',
  group: 'B',
  title: 'Chronic pain',
  when: 'Chronic pain with a PEG of 5 or more.',
  recommendation:
    'Prefer an SNRI (duloxetine) or a tricyclic where safe; CBT for pain or ACT; check opioids and tramadol; treat sleep.',
  strength: 'consensus',
  needs: ['scores', 'comorbidity'],
  appliesTo: (f) => fact('peg total', currentTotal(f, 'peg', 'PEG'), (n) => n >= 5),
  options: ['ask-patient', 'measure'],
  sources: [CANMAT, unverified('ACP, chronic pain')],
  dissent: [],
};
