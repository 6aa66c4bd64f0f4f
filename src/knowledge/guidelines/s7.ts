import type { Findings } from '#domain/findings.ts';
import type { GuidelineRule } from '#domain/rule.ts';
import { all, any, fact, type Judgement, noted } from '#domain/truth.ts';
import { RULE_EDITION, unverified } from './citations.ts';
import { totalOf } from './facts.ts';

/** Alcohol or drugs. */
export const s7: GuidelineRule = {
  ...RULE_EDITION,
  id: 'S7',
  group: 'S',
  title: 'Alcohol or drugs',
  when: 'AUDIT-C of 4 or more (men) or 3 or more (women), or DAST-10 of 3 or more.',
  recommendation:
    'Brief intervention and an assessment of use; treat both at once and do not withhold depression care; withdrawal risk comes first.',
  strength: 'consensus',
  needs: ['scores', 'sex'],
  appliesTo: (f) =>
    any(
      auditPositive(f),
      fact('dast-10 total', totalOf(f, 'dast-10', 'DAST-10'), (n) => n >= 3),
    ),
  options: ['measure', 'refer', 'ask-patient'],
  sources: [unverified('CANMAT comorbidity task force'), unverified('VA/DoD SUD guideline')],
  dissent: [],
};

/** 4 is positive for everyone, 3 for women, so the sex decides only a 3. */
function auditPositive(f: Findings): Judgement {
  const total = totalOf(f, 'audit-c', 'AUDIT-C');
  if (total !== 3) return fact('audit-c total', total, (n) => n >= 4);
  return all(
    noted('audit-c total', total),
    fact('sex', f.sex, (sex) => sex === 'female'),
  );
}
