import type { GuidelineRule } from '#domain/rule.ts';
import { all, any, fact } from '#domain/truth.ts';
import { checked, nice, RULE_EDITION } from './citations.ts';

/** Early review after a start or raise. */
export const s5: GuidelineRule = {
  ...RULE_EDITION,
  id: 'S5',
  group: 'S',
  title: 'Early review after a start or raise',
  when: 'Under 25, or a raised risk tier, and an antidepressant was started or raised within four weeks.',
  recommendation: 'Review after 1 week, then as needed, and no later than 4 weeks after the start.',
  strength: 'recommendation',
  needs: ['medicationTrial', 'age', 'risk'],
  appliesTo: (f) =>
    all(
      fact(
        'days since start or raise',
        f.medicationTrial?.daysSinceStartOrRaise ?? null,
        (days) => days !== null && days <= 28,
      ),
      any(
        fact('age', f.age, (age) => age < 25),
        fact('risk tier', f.risk.tier, (tier) => tier !== 'none'),
      ),
    ),
  options: ['contact', 'measure'],
  sources: [
    nice.checked('1.4.24'),
    checked('FDA boxed warning, antidepressants, 24 years and younger'),
  ],
  dissent: [],
};
