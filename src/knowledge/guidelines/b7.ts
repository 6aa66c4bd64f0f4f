import type { Findings } from '#domain/findings.ts';
import type { GuidelineRule } from '#domain/rule.ts';
import { all, type Judgement, not } from '#domain/truth.ts';
import { checked, RULE_EDITION } from './citations.ts';
import { chronic, firstStep, severityAt } from './facts.ts';

/** Severe and not chronic. */
export const b7: GuidelineRule = {
  ...RULE_EDITION,
  id: 'B7',
  group: 'B',
  title: 'Severe and not chronic',
  when: 'A severe score (HAM-D 22 or more), not chronic, nothing being given.',
  recommendation:
    'The strongest trial signal for starting both: recovery 81.3 % against 51.7 %, number needed to treat 3 (2 to 5), n = 146.',
  strength: 'RCT subgroup',
  needs: ['step', 'severity', 'episode'],
  appliesTo: (f) => all(firstStep(f), severe(f), not(chronic(f))),
  options: ['combine-now', 'no-change'],
  sources: [
    checked('Hollon 2014 JAMA Psychiatry', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4315327'),
  ],
  dissent: [
    'One subgroup of one trial; over all patients the gain was 72.6 % against 62.5 % and remission did not differ.',
  ],
};

/** The trial's own cut on its scale, the severe bands on the others. */
function severe(f: Findings): Judgement {
  return severityAt(f, (s) =>
    s.instrument === 'ham-d-17' ? s.total >= 22 : s.band === 'severe' || s.band === 'very-severe',
  );
}
