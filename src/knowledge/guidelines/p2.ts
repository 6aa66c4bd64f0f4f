import type { GuidelineRule } from '#domain/rule.ts';
import { all, fact } from '#domain/truth.ts';
import { checked, RULE_EDITION, unverified } from './citations.ts';
import { treated } from './facts.ts';

/** Contacts in the acute phase. */
export const p2: GuidelineRule = {
  ...RULE_EDITION,
  id: 'P2',
  group: 'P',
  title: 'Contacts in the acute phase',
  when: 'In treatment, not in remission, and fewer than two contacts in 30 days.',
  recommendation:
    'A contact every 1 to 2 weeks, at least one with a score. A first follow-up within 4 weeks went with more improvement: odds ratio 1.63 (1.23 to 2.17).',
  strength: 'cohort',
  needs: ['step', 'remission', 'contact'],
  appliesTo: (f) =>
    all(
      treated(f),
      fact('in remission', f.remission !== null, (value) => !value),
      fact('contacts in 30 days', f.contact.inPast30Days, (n) => n < 2),
    ),
  options: ['contact', 'measure'],
  sources: [
    checked('Bao 2016, n = 5,439', 'https://psychiatryonline.org/doi/10.1176/appi.ps.201400577'),
    unverified('AIMS Center'),
  ],
  dissent: [],
};
