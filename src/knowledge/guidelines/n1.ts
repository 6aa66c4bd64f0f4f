import type { Findings } from '#domain/findings.ts';
import type { OptionCode } from '#domain/option.ts';
import type { GuidelineRule } from '#domain/rule.ts';
import { all, fact } from '#domain/truth.ts';
import { CANMAT, RULE_EDITION } from './citations.ts';
import { courseIs, onAntidepressant, weeksInStep } from './facts.ts';

const options: readonly OptionCode[] = [
  'optimize-dose',
  'augment-medication',
  'add-psychotherapy',
  'no-change',
];

/** Partial response, tolerated. */
export const n1: GuidelineRule = {
  ...RULE_EDITION,
  id: 'N1',
  group: 'N',
  title: 'Partial response, tolerated',
  when: '25 to under 50 % better from week 4, and the drug is tolerated.',
  recommendation:
    'Optimize the dose to the highest that is tolerated, then augment: therapy first if it has not been had, or a drug.',
  strength: 'CANMAT first line (adjunct aripiprazole, brexpiprazole)',
  needs: ['trajectory', 'medicationTrial', 'tolerability', 'psychotherapyThisEpisode'],
  appliesTo: (f) =>
    all(
      onAntidepressant(f),
      weeksInStep(f, { from: 4 }),
      courseIs(f, ['partial-response']),
      fact('tolerability', f.tolerability, (level) => level === 'good'),
    ),
  options,
  optionsFor,
  sources: [CANMAT],
  dissent: [],
};

/** Therapy is added where none has been had in this episode. */
function optionsFor(f: Findings): readonly OptionCode[] {
  if (f.psychotherapyThisEpisode !== true) return options;
  return options.filter((code) => code !== 'add-psychotherapy');
}
