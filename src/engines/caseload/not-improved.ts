import type { CalendarDate } from '#domain/calendar.ts';
import type { CaseloadReason } from '#domain/caseload.ts';
import type { Findings, TrajectoryFinding, TrajectoryKind } from '#domain/findings.ts';
import { knownOrNull } from '#domain/unknown.ts';

/** Someone whose treatment is adequate and who is not better, since a day. */
export interface NotImproved {
  readonly since: CalendarDate;
  readonly reason: CaseloadReason;
}

const CODES: Partial<Record<TrajectoryKind, CaseloadReason['code']>> = {
  relapse: 'returned',
  recurrence: 'returned',
  deterioration: 'worse',
  'no-response': 'no-response',
  'partial-response': 'partial-response',
};

/**
 * Not improved at adequate treatment: an adequate trial or course runs, and the course of this step
 * is no response, a partial one, worse, or a return; or two adequate trials have failed.
 */
export function notImproved(findings: Findings): NotImproved | null {
  const { step, failedTrials } = findings;
  const course = knownOrNull(findings.trajectory);
  if (step.since === null || step.treatment === 'none' || course === null) return null;
  const code = CODES[course.kind];
  if (code === undefined || !adequatelyTreated(findings)) return null;
  const values = valuesOf(findings, course);
  const failed = failedTrials.atLeast >= 2;
  return {
    since: step.since,
    reason: {
      group: 'not-improved',
      code: failed ? 'failed-trials' : code,
      values: { ...values, trials: failedTrials.atLeast },
    },
  };
}

function adequatelyTreated({ medicationTrial, therapyCourse }: Findings): boolean {
  return medicationTrial?.adequate === true || (therapyCourse.running && therapyCourse.adequate);
}

function valuesOf(findings: Findings, course: TrajectoryFinding): CaseloadReason['values'] {
  return {
    since: findings.step.since,
    step: findings.step.ordinal,
    baseline: course.baseline,
    current: course.current,
    sessions:
      findings.step.treatment === 'therapy' ? findings.therapyCourse.sessionsAttended : null,
  };
}
