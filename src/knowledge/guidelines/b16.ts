import type { Findings } from '#domain/findings.ts';
import type { OptionCode } from '#domain/option.ts';
import type { GuidelineRule } from '#domain/rule.ts';
import { fact, type Judgement } from '#domain/truth.ts';
import { unknown } from '#domain/unknown.ts';
import { RULE_EDITION, unverified } from './citations.ts';
import { shown } from './facts.ts';

const options: readonly OptionCode[] = ['start-medication', 'no-change'];

/** What helped before. */
export const b16: GuidelineRule = {
  ...RULE_EDITION,
  id: 'B16',
  group: 'B',
  title: 'What helped before',
  when: 'An earlier adequate trial is on record, with its outcome.',
  recommendation: 'Offer first what helped before; leave out what failed in an adequate trial.',
  strength: 'consensus',
  needs: ['pastResponses', 'medicationTrial'],
  appliesTo: (f) => earlierTrials(f),
  options,
  optionsFor,
  sources: [unverified('All guidelines read')],
  dissent: [],
};

/** Trials of other drugs than the one taken now. */
function earlierTrials(f: Findings): Judgement {
  const earlier = f.pastResponses.filter((past) => past.drug !== f.medicationTrial?.drug);
  if (earlier.length === 0)
    return fact('earlier trials', unknown('earlier treatment'), () => false);
  const words = earlier.map((past) => `${past.drug}: ${past.outcome}`).join(', ');
  return shown('earlier trials', words, true);
}

/** A drug that helped before is started where nothing runs; else it is a fact for the switch. */
function optionsFor(f: Findings): readonly OptionCode[] {
  const helped = f.pastResponses.some((past) => past.outcome === 'response');
  return f.step.treatment === 'none' && helped ? options : ['no-change'];
}
