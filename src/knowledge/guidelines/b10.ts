import type { Findings } from '#domain/findings.ts';
import type { OptionCode } from '#domain/option.ts';
import type { GuidelineRule } from '#domain/rule.ts';
import { any, fact } from '#domain/truth.ts';
import { CANMAT, RULE_EDITION } from './citations.ts';
import { currentTotal, has } from './facts.ts';

const options: readonly OptionCode[] = ['start-psychotherapy', 'start-medication', 'ask-patient'];

/** Anxiety beside the depression. */
export const b10: GuidelineRule = {
  ...RULE_EDITION,
  id: 'B10',
  group: 'B',
  title: 'Anxiety beside the depression',
  when: 'GAD-7 of 10 or more, or panic or social anxiety.',
  recommendation:
    'A therapy that can treat anxiety (CBT) and an SSRI or SNRI. Start low, tell about activation in the first week, expect a slower remission.',
  strength: 'consensus',
  needs: ['scores', 'comorbidity'],
  appliesTo: (f) =>
    any(
      fact('gad-7 total', currentTotal(f, 'gad-7', 'GAD-7'), (n) => n >= 10),
      has(f, 'panic'),
      has(f, 'social-anxiety'),
    ),
  options,
  optionsFor,
  sources: [CANMAT],
  dissent: [],
};

/** What to begin is open only where nothing runs. */
function optionsFor(f: Findings): readonly OptionCode[] {
  return f.step.treatment === 'none' ? options : ['ask-patient'];
}
