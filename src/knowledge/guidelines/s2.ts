import type { Findings } from '#domain/findings.ts';
import type { GuidelineRule } from '#domain/rule.ts';
import { fact, type Judgement } from '#domain/truth.ts';
import { unknown } from '#domain/unknown.ts';
import { checked, RULE_EDITION } from './citations.ts';
import { shown } from './facts.ts';

/** High on the suicide screener. */
export const s2: GuidelineRule = {
  ...RULE_EDITION,
  id: 'S2',
  group: 'S',
  title: 'High on the suicide screener',
  when: 'The last C-SSRS is high (question 4 or 5, or behavior in the past three months), or the ASQ is acute.',
  recommendation:
    'A person assesses on the same day, makes the surroundings safer, and considers the crisis team. A message alone is no answer.',
  strength: 'consensus',
  needs: ['risk'],
  appliesTo: (f) => screenerHigh(f),
  options: ['urgent-assessment', 'safety-plan', 'contact'],
  sources: [
    checked(
      'Columbia Lighthouse Project, C-SSRS triage',
      'https://cssrs.columbia.edu/the-columbia-scale-c-ssrs/triage-c-ssrs/',
    ),
  ],
  dissent: ['A tier is a response workflow, not a probability (NICE NG225).'],
};

/** Unknown while nothing has asked, or a positive item waits for its screener. */
function screenerHigh({ risk }: Findings): Judgement {
  if (risk.screenerHigh) return shown('screener', 'high', true);
  const open = risk.tier === 'unknown' || (!risk.screened && risk.tier !== 'none');
  if (open) return fact('screener', unknown('C-SSRS or ASQ'), () => false);
  return shown('risk tier', risk.tier, false);
}
