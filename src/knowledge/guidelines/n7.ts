import type { Findings } from '#domain/findings.ts';
import type { OptionCode } from '#domain/option.ts';
import type { GuidelineRule } from '#domain/rule.ts';
import { fact, type Judgement } from '#domain/truth.ts';
import { unknown } from '#domain/unknown.ts';
import { CANMAT, RULE_EDITION, unverified } from './citations.ts';
import { shown } from './facts.ts';

const options: readonly OptionCode[] = [
  'psychiatric-consultation',
  'augment-medication',
  'neuromodulation',
  'add-psychotherapy',
];

/** Two failed trials. */
export const n7: GuidelineRule = {
  ...RULE_EDITION,
  id: 'N7',
  group: 'N',
  title: 'Two failed trials',
  when: 'Two or more adequate trials of antidepressants in this episode without response.',
  recommendation:
    'A psychiatric consultation. What it may weigh: augmentation, rTMS, esketamine or ketamine, ECT, adding therapy.',
  strength: 'consensus',
  needs: ['failedTrials', 'failedMedicationTrials'],
  appliesTo: (f) => failures(f),
  options,
  optionsFor,
  sources: [CANMAT, unverified('VA/DoD 2022')],
  dissent: ['NICE does not recommend esketamine (TA854).'],
};

/** A range decides where both its ends agree. */
function failures({ failedTrials }: Findings): Judgement {
  const { atLeast, atMost, missing } = failedTrials;
  if (atLeast >= 2 || atMost < 2)
    return { ...shown('failed trials', atLeast, atLeast >= 2), missing: [...missing] };
  return fact('failed trials', unknown(...missing), () => false);
}

/** Therapy is added where none has been had in this episode. */
function optionsFor(f: Findings): readonly OptionCode[] {
  if (f.psychotherapyThisEpisode !== true) return options;
  return options.filter((code) => code !== 'add-psychotherapy');
}
