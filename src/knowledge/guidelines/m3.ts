import type { Findings } from '#domain/findings.ts';
import type { OptionCode } from '#domain/option.ts';
import type { GuidelineRule } from '#domain/rule.ts';
import { all } from '#domain/truth.ts';
import { CANMAT, RULE_EDITION, unverified } from './citations.ts';
import { percentChange, treated, weeksInStep } from './facts.ts';

const options: readonly OptionCode[] = ['review-adherence', 'optimize-dose', 'no-change'];

/** Little change in weeks 2 to 4. */
export const m3: GuidelineRule = {
  ...RULE_EDITION,
  id: 'M3',
  group: 'M',
  title: 'Little change in weeks 2 to 4',
  when: 'Under 20 % better between week 2 and week 4 of the step.',
  recommendation:
    'Check adherence, dose, diagnosis, alcohol and stressors; raise the dose if it is tolerated rather than wait. A later response is unlikely without a change.',
  strength: 'CANMAT level 2 to 3',
  needs: ['step', 'trajectory'],
  appliesTo: (f) =>
    all(
      treated(f),
      weeksInStep(f, { from: 2, before: 4 }),
      percentChange(f, (percent) => percent > -20),
    ),
  options,
  optionsFor,
  sources: [CANMAT, unverified('Szegedi 2009')],
  dissent: [],
};

/** There is a dose to raise only where an antidepressant is taken. */
function optionsFor(f: Findings): readonly OptionCode[] {
  return f.medicationTrial === null ? ['review-adherence', 'no-change'] : options;
}
