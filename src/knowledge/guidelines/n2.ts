import type { Findings } from '#domain/findings.ts';
import type { OptionCode } from '#domain/option.ts';
import type { GuidelineRule } from '#domain/rule.ts';
import { all, any, fact } from '#domain/truth.ts';
import { acp, nice, RULE_EDITION } from './citations.ts';
import { onAntidepressant, percentChange, weeksInStep } from './facts.ts';

const options: readonly OptionCode[] = ['switch-medication', 'add-psychotherapy', 'no-change'];

/** No response at the optimized dose, or not tolerated. */
export const n2: GuidelineRule = {
  ...RULE_EDITION,
  id: 'N2',
  group: 'N',
  title: 'No response at the optimized dose, or not tolerated',
  when: 'Under 25 % better from week 4 at an optimized dose, or the drug is not tolerable.',
  recommendation:
    'Switch the drug (another SSRI or SNRI, or another class), or switch to CBT, or add it.',
  strength: 'conditional, low certainty',
  needs: ['trajectory', 'medicationTrial', 'tolerability', 'psychotherapyThisEpisode'],
  appliesTo: (f) =>
    all(
      onAntidepressant(f),
      any(
        fact('tolerability', f.tolerability, (level) => level === 'intolerable'),
        all(
          weeksInStep(f, { from: 4 }),
          percentChange(f, (percent) => percent > -25),
          fact('dose optimized', f.medicationTrial?.optimized ?? false, (value) => value),
        ),
      ),
    ),
  options,
  optionsFor,
  sources: [acp('3'), nice.unverified('1.9.4–1.9.6')],
  dissent: [],
};

/** Therapy is added where none has been had in this episode. */
function optionsFor(f: Findings): readonly OptionCode[] {
  if (f.psychotherapyThisEpisode !== true) return options;
  return options.filter((code) => code !== 'add-psychotherapy');
}
