import type { Findings } from '#domain/findings.ts';
import type { GuidelineRule } from '#domain/rule.ts';
import { all, fact, type Judgement, noted } from '#domain/truth.ts';
import { unknown } from '#domain/unknown.ts';
import { nice, RULE_EDITION, unverified } from './citations.ts';
import { oneDecimal, severityAt, shown } from './facts.ts';

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
  needs: ['therapyCourse', 'severity'],
  appliesTo: (f) =>
    all(
      fact('therapy runs', f.therapyCourse.running, (value) => value),
      fact('sessions attended', f.therapyCourse.sessionsAttended, (n) => n >= 4),
      severityAt(f, () => true),
      changeInCourse(f),
      noted('session feedback', unknown('session feedback')),
    ),
  options: ['change-therapy', 'psychiatric-consultation', 'no-change'],
  sources: [nice.unverified('1.9.5'), unverified('Lambert, feedback trials')],
  dissent: [],
};

/** Counted from the first session: a dose raised since then begins a step, and no new course. */
function changeInCourse({ therapyCourse }: Findings): Judgement {
  const change = therapyCourse.percentChange;
  if (change === null)
    return fact(
      'percent change in the course',
      unknown('a score at the start of the therapy, and one since'),
      () => false,
    );
  return shown('percent change in the course', oneDecimal(change), change > -20);
}
