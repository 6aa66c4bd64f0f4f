import type { GuidelineRule } from '#domain/rule.ts';
import { fact } from '#domain/truth.ts';
import { mapKnown, unknown } from '#domain/unknown.ts';
import { RULE_EDITION, unverified } from './citations.ts';

/** Worse twice in a row. */
export const m6: GuidelineRule = {
  ...RULE_EDITION,
  id: 'M6',
  group: 'M',
  title: 'Worse twice in a row',
  when: 'Two readings in a row worse than the baseline by the reliable change.',
  recommendation: 'Contact within 3 working days and a review with the supervisor.',
  strength: 'consensus',
  needs: ['trajectory'],
  appliesTo: (f) =>
    fact(
      'worse readings in a row',
      mapKnown(f.trajectory, (t) =>
        t.scoreIsCurrent ? t.deteriorationsInARow : unknown('a score from the past 14 days'),
      ),
      (n) => n >= 2,
    ),
  options: ['contact', 'psychiatric-consultation'],
  sources: [unverified('Product default, to be set by the site')],
  dissent: [],
};
