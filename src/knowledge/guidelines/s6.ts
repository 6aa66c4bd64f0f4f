import type { GuidelineRule } from '#domain/rule.ts';
import { any } from '#domain/truth.ts';
import { RULE_EDITION, unverified } from './citations.ts';
import { has } from './facts.ts';

/** Pregnancy and the year after birth. */
export const s6: GuidelineRule = {
  ...RULE_EDITION,
  id: 'S6',
  group: 'S',
  title: 'Pregnancy and the year after birth',
  when: 'Pregnant, or within 12 months after birth.',
  recommendation:
    'The perinatal path: EPDS, no abrupt stop of a drug that works, therapy first if mild to moderate, no new paroxetine, never valproate.',
  strength: 'consensus',
  needs: ['comorbidity'],
  appliesTo: (f) => any(has(f, 'pregnancy'), has(f, 'postpartum')),
  options: ['psychiatric-consultation', 'measure', 'ask-patient'],
  sources: [unverified('ACOG CPG 5 2023'), unverified('NICE CG192')],
  dissent: [],
};
