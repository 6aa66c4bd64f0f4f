import type { GuidelineRule } from '#domain/rule.ts';
import { any, fact } from '#domain/truth.ts';
import { nice, RULE_EDITION } from './citations.ts';
import { has } from './facts.ts';

/** Psychosis, catatonia, or not eating and drinking. */
export const s3: GuidelineRule = {
  ...RULE_EDITION,
  id: 'S3',
  group: 'S',
  title: 'Psychosis, catatonia, or not eating and drinking',
  when: 'Hallucinations, delusions, catatonia, or no food and fluid.',
  recommendation:
    'Urgent specialist assessment; an antidepressant with an antipsychotic is one thing to consider, ECT another.',
  strength: 'consider',
  needs: ['psychoticFeatures', 'catatonia', 'comorbidity'],
  appliesTo: (f) =>
    any(
      fact('psychotic features', f.psychoticFeatures, (value) => value),
      has(f, 'psychosis'),
      fact('catatonia', f.catatonia, (value) => value),
    ),
  options: ['urgent-assessment', 'psychiatric-consultation', 'refer'],
  sources: [nice.checked('1.12.1–2, 1.13.1')],
  dissent: [],
};
