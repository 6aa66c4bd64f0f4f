import type { Findings } from '#domain/findings.ts';
import type { GuidelineRule } from '#domain/rule.ts';
import { all, fact, type Judgement, noted } from '#domain/truth.ts';
import { RULE_EDITION, unverified } from './citations.ts';
import { currentTotal } from './facts.ts';

/** Trauma. */
export const b11: GuidelineRule = {
  ...RULE_EDITION,
  id: 'B11',
  group: 'B',
  title: 'Trauma',
  when: 'PC-PTSD-5 of 4 or more (3 or more for women).',
  recommendation:
    'An assessment for PTSD; trauma-focused psychotherapy first; sertraline, paroxetine or venlafaxine if a drug; no benzodiazepines.',
  strength: 'strong for and against',
  needs: ['scores', 'sex'],
  appliesTo: (f) => traumaScreen(f),
  options: ['measure', 'refer', 'ask-patient'],
  sources: [unverified('VA/DoD PTSD 2023')],
  dissent: [],
};

/** 4 is positive for everyone, 3 for women, so the sex decides only a 3. */
function traumaScreen(f: Findings): Judgement {
  const total = currentTotal(f, 'pc-ptsd-5', 'PC-PTSD-5');
  if (total !== 3) return fact('pc-ptsd-5 total', total, (n) => n >= 4);
  return all(
    noted('pc-ptsd-5 total', total),
    fact('sex', f.sex, (sex) => sex === 'female'),
  );
}
