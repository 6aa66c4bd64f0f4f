import { ANTIDEPRESSANT_OPTIONS } from '#domain/option.ts';
import type { SafetyPrecedence } from '#domain/rule.ts';

/** Rules about what comes next give way while a person has to be seen now. */
const GIVE_WAY = { groups: ['B', 'N', 'C', 'T'], rules: ['M2', 'M3', 'M4', 'M5'] } as const;

/** How the safety rules bear on the others. Consensus; to be confirmed by the site. */
export const PRECEDENCE: SafetyPrecedence = {
  suppress: [
    { by: 'S2', ...GIVE_WAY },
    { by: 'S3', ...GIVE_WAY },
  ],
  withhold: [{ by: 'S4', options: ANTIDEPRESSANT_OPTIONS }],
  first: ['urgent-assessment', 'safety-plan', 'bipolar-assessment'],
  preferred: {
    therapy: ['start-psychotherapy', 'add-psychotherapy', 'change-therapy', 'guided-self-help'],
    medication: [
      'start-medication',
      'add-medication',
      'optimize-dose',
      'switch-medication',
      'augment-medication',
    ],
    both: ['combine-now', 'add-psychotherapy', 'add-medication'],
    none: ['guided-self-help', 'contact'],
  },
};
