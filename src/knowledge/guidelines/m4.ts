import type { Findings } from '#domain/findings.ts';
import type { GuidelineRule } from '#domain/rule.ts';
import { all, fact, type Judgement, noted } from '#domain/truth.ts';
import { isUnknown } from '#domain/unknown.ts';
import { nice, RULE_EDITION } from './citations.ts';
import { courseIs, oneDecimal, shown, treated, weeksInStep } from './facts.ts';

/** No response from week 4. */
export const m4: GuidelineRule = {
  ...RULE_EDITION,
  id: 'M4',
  group: 'M',
  title: 'No response from week 4',
  when: 'Under 25 % better from week 4: four weeks at a therapeutic dose, or of therapy or both.',
  recommendation:
    'A structured look at why: adherence, other factors, other conditions. Then the N rules.',
  strength: 'recommendation',
  needs: ['step', 'trajectory', 'medicationTrial'],
  appliesTo: (f) =>
    all(treated(f), weeksInStep(f, { from: 4 }), courseIs(f, ['no-response']), longEnough(f)),
  options: ['review-adherence', 'ask-patient', 'no-change'],
  sources: [nice.checked('1.9.1–1.9.2')],
  dissent: [],
};

/** With a drug alone, the four weeks have to be weeks at a therapeutic dose. */
function longEnough(f: Findings): Judgement {
  if (f.step.treatment !== 'medication') return noted('treatment now', f.step.treatment);
  const weeks = f.medicationTrial?.weeksAtEffectiveDose ?? 0;
  if (isUnknown(weeks)) return fact('weeks at an effective dose', weeks, () => false);
  return shown('weeks at an effective dose', oneDecimal(weeks), weeks >= 4);
}
