import type { Findings } from '#domain/findings.ts';
import type { GuidelineRule } from '#domain/rule.ts';
import { all, type Judgement, noted } from '#domain/truth.ts';
import { nice, RULE_EDITION } from './citations.ts';
import { oneDecimal, shown } from './facts.ts';

/** First review. */
export const m2: GuidelineRule = {
  ...RULE_EDITION,
  id: 'M2',
  group: 'M',
  title: 'First review',
  when: 'An antidepressant was started within two weeks, or within four without a contact since.',
  recommendation:
    'The first review within 2 weeks (1 week where S5 applies). An effect is expected within 4 weeks.',
  strength: 'recommendation',
  needs: ['medicationTrial', 'contact'],
  appliesTo: (f) => startedLately(f),
  options: ['contact', 'measure'],
  sources: [nice.checked('1.4.11')],
  dissent: [],
};

/** Up to two weeks the review is to be planned; up to four it is late unless a contact took place. */
function startedLately({ medicationTrial, contact }: Findings): Judgement {
  const weeks = medicationTrial?.weeksSinceStart ?? null;
  const seen = contact.last !== null && contact.last > (medicationTrial?.startedOn ?? '');
  return all(
    shown(
      'weeks since the start',
      weeks === null ? null : oneDecimal(weeks),
      weeks !== null && weeks <= (seen ? 2 : 4),
    ),
    noted('contact since the start', seen),
  );
}
