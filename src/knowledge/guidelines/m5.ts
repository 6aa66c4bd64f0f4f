import type { GuidelineRule } from '#domain/rule.ts';
import { all, fact, noted } from '#domain/truth.ts';
import { unknown } from '#domain/unknown.ts';
import { nice, RULE_EDITION, unverified } from './citations.ts';
import { percentChange } from './facts.ts';

/** Therapy without improvement. */
export const m5: GuidelineRule = {
  ...RULE_EDITION,
  id: 'M5',
  group: 'M',
  title: 'Therapy without improvement',
  when: 'Four sessions or more in a course that runs, and under 20 % better.',
  recommendation:
    'Talk the case over; change the focus, the therapist or the modality. Do not simply extend.',
  strength: 'consensus',
  needs: ['therapyCourse', 'trajectory'],
  appliesTo: (f) =>
    all(
      fact('therapy runs', f.therapyCourse.running, (value) => value),
      fact('sessions attended', f.therapyCourse.sessionsAttended, (n) => n >= 4),
      percentChange(f, (percent) => percent > -20),
      noted('session feedback', unknown('session feedback')),
    ),
  options: ['change-therapy', 'psychiatric-consultation', 'no-change'],
  sources: [nice.unverified('1.9.5'), unverified('Lambert, feedback trials')],
  dissent: [],
};
