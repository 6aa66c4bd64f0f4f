import type { Findings } from '#domain/findings.ts';
import type { OptionCode } from '#domain/option.ts';
import type { GuidelineRule } from '#domain/rule.ts';
import { all } from '#domain/truth.ts';
import { nice, RULE_EDITION } from './citations.ts';
import { courseIs, higherRelapseRisk, scoreAge } from './facts.ts';

const options: readonly OptionCode[] = ['relapse-plan', 'add-psychotherapy'];

/** Relapse-prevention therapy. */
export const c4: GuidelineRule = {
  ...RULE_EDITION,
  id: 'C4',
  group: 'C',
  title: 'Relapse-prevention therapy',
  when: 'Higher risk of relapse, in remission.',
  recommendation:
    'Eight sessions over 2 to 3 months, with the offer of more in the next 12, and explicit skills against relapse.',
  strength: 'recommendation',
  needs: ['trajectory', 'severity', 'episode', 'comorbidity', 'risk', 'psychoticFeatures'],
  appliesTo: (f) => all(courseIs(f, ['remission'], 'any age'), scoreAge(f), higherRelapseRisk(f)),
  options,
  optionsFor,
  sources: [nice.checked('1.8.6')],
  dissent: [],
};

/** Therapy is added where none runs. */
function optionsFor(f: Findings): readonly OptionCode[] {
  return f.therapyCourse.running ? ['relapse-plan'] : options;
}
