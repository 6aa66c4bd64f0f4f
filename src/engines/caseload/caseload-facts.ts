import { addMonths, calendarDate, type DayNumber } from '#domain/calendar.ts';
import type {
  CaseloadFacts,
  CaseloadReason,
  SparklinePoint,
  TreatmentNow,
} from '#domain/caseload.ts';
import type { ClinicalDefinitions } from '#domain/definitions.ts';
import type { ChartAssessment, TrajectoryKind } from '#domain/findings.ts';
import { knownOrNull } from '#domain/unknown.ts';
import { type Due, measureDue, reviewDue } from './due-dates.ts';
import { notImproved } from './not-improved.ts';

const SPARKLINE_MONTHS = 12;

const EARLY: readonly TrajectoryKind[] = ['too-early', 'early-improvement', 'no-early-improvement'];

/** Only the tiers that call for a person within a day stand before everything else. */
const RISK_RANK = { red: 1, orange: 2, yellow: null, none: null, unknown: null } as const;

/**
 * The row that the caseload keeps of an assessed chart: dates, not flags, so that it stays true
 * until the next entry.
 *
 * @param enrolled day from which a first score and contact are waited for
 */
export function caseloadFacts(
  definitions: ClinicalDefinitions,
  assessment: ChartAssessment,
  enrolled: DayNumber,
): CaseloadFacts {
  const { findings, history } = assessment;
  const severity = knownOrNull(findings.severity);
  const course = knownOrNull(findings.trajectory);
  const measure = measureDue(assessment, enrolled);
  const review = reviewDue(assessment, enrolled);
  const stuck = notImproved(findings);
  return {
    assessedOn: assessment.asOf,
    riskRank: RISK_RANK[findings.risk.tier],
    riskTier: findings.risk.tier,
    notImprovedSince: stuck?.since ?? null,
    measureDueAt: measure?.at ?? null,
    reviewDueAt: review?.at ?? null,
    lastContactAt: findings.contact.last,
    lastScoreAt: severity?.date ?? null,
    instrument: severity?.instrument ?? null,
    total: severity?.total ?? null,
    band: severity?.band ?? null,
    percentChange: course?.percentChange ?? null,
    trajectory: course?.kind ?? 'unknown',
    treatment: findings.step.treatment,
    reasons: [
      ...riskReason(assessment),
      ...(stuck === null ? [] : [stuck.reason]),
      ...dueReasons(measure, review),
      steadyReason(assessment),
    ],
    treatmentNow: treatmentNow(definitions, assessment),
    sparkline: sparkline(
      assessment,
      severity?.instrument ?? null,
      addMonths(history.asOf, -SPARKLINE_MONTHS),
    ),
  };
}

function riskReason({ findings }: ChartAssessment): readonly CaseloadReason[] {
  const reason = findings.risk.reasons.at(-1);
  if (RISK_RANK[findings.risk.tier] === null || reason === undefined) return [];
  return [{ group: 'risk', code: 'risk', values: { reason } }];
}

/** Of two dates the earlier one makes a row overdue, so its reason stands first. */
function dueReasons(measure: Due | null, review: Due | null): readonly CaseloadReason[] {
  return [measure, review]
    .filter((due) => due !== null)
    .sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1))
    .map((due) => due.reason);
}

function steadyReason({ findings }: ChartAssessment): CaseloadReason {
  const { remission, step } = findings;
  const steady = (
    code: CaseloadReason['code'],
    values: CaseloadReason['values'],
  ): CaseloadReason => ({ group: 'steady', code, values });
  if (remission !== null) return steady('remission', { since: remission.since });
  if (step.treatment === 'none') return steady('no-treatment', {});
  const kind = knownOrNull(findings.trajectory)?.kind ?? null;
  const values = { step: step.ordinal, since: step.since };
  if (kind === 'response') return steady('response', values);
  return steady(kind !== null && EARLY.includes(kind) ? 'early' : 'under-way', values);
}

function treatmentNow(
  { therapies: known }: ClinicalDefinitions,
  { history }: ChartAssessment,
): TreatmentNow {
  const medications = history.medications
    .filter((course) => course.to === null && course.role !== null && course.role !== 'other')
    .map((course) => {
      const span = course.spans.at(-1);
      return {
        name: course.name,
        dailyDoseMg: span?.dailyDoseMg ?? null,
        since: calendarDate(span?.from ?? course.from),
      };
    });
  const therapies = history.therapies
    .filter((course) => course.endedAfter === null)
    .map((course) => ({
      name: known.get(course.modality ?? '')?.shortName ?? course.name,
      sessionsAttended: course.attended,
      endedOn: null,
    }));
  return { medications, therapies };
}

/** A year of one scale; scores of another scale do not belong on the same line. */
function sparkline(
  { history }: ChartAssessment,
  instrument: string | null,
  from: DayNumber,
): readonly SparklinePoint[] {
  return history.scores
    .filter((score) => score.instrument === instrument && score.day > from)
    .map((score) => [score.date, score.total] as const);
}
