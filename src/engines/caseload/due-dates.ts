import { type CalendarDate, calendarDate, type DayNumber, dayNumber } from '#domain/calendar.ts';
import type { CaseloadReason } from '#domain/caseload.ts';
import type { ChartAssessment } from '#domain/findings.ts';
import { knownOrNull } from '#domain/unknown.ts';

/** A date on which something is due, and the phrase for when it has passed. */
export interface Due {
  readonly at: CalendarDate;
  readonly reason: CaseloadReason;
}

/** Longest intervals between two scores, by phase, in days (clinical knowledge, rule M1). */
const MEASURE_DAYS = { acute: 28, continuation: 56, maintenance: 92 } as const;
/** Remission this many months old is maintenance. Product default; consensus. */
const MAINTENANCE_MONTHS = 6;
/** First review after a start: 2 weeks (rule M2), 1 week under 25 or with a raised tier (rule S5). */
const FIRST_REVIEW_DAYS = { usual: 14, early: 7 } as const;
const YOUNG_UNTIL_AGE = 25;
/** A contact every 2 weeks in the acute phase (rule P2). */
const CONTACT_DAYS = 14;
/** Who is to be reached by when after an answer, by tier (clinical knowledge, section 7). */
const RISK_REVIEW_DAYS = { red: 0, orange: 1, yellow: 7, none: null, unknown: null } as const;

/** When a depression scale is due: by phase from the last score, at once if there is none. */
export function measureDue(assessment: ChartAssessment, enrolled: DayNumber): Due | null {
  const { step, remission } = assessment.findings;
  const severity = knownOrNull(assessment.findings.severity);
  if (severity === null)
    return { at: calendarDate(enrolled), reason: overdue('never-measured', {}) };
  const low = severity.total < severity.cutOffs.mild;
  if (step.treatment === 'none' && low && remission === null) return null;
  const late = remission !== null && remission.months >= MAINTENANCE_MONTHS;
  const phase = remission === null ? 'acute' : late ? 'maintenance' : 'continuation';
  const at = calendarDate(dayNumber(severity.date) + MEASURE_DAYS[phase]);
  return { at, reason: overdue('measure-due', { last: severity.date }) };
}

/** The earliest of the reviews that are open: of a risk tier, after a start, or simply a contact. */
export function reviewDue(assessment: ChartAssessment, enrolled: DayNumber): Due | null {
  const dues = [riskReview(assessment), firstReview(assessment), contactDue(assessment, enrolled)];
  return dues
    .filter((due) => due !== null)
    .reduce<Due | null>((first, due) => (first === null || due.at < first.at ? due : first), null);
}

function overdue(code: CaseloadReason['code'], values: CaseloadReason['values']): CaseloadReason {
  return { group: 'overdue', code, values };
}

function contactedSince(assessment: ChartAssessment, date: CalendarDate): boolean {
  const { last } = assessment.findings.contact;
  return last !== null && last > date;
}

function riskReview(assessment: ChartAssessment): Due | null {
  const { tier, since, reasons } = assessment.findings.risk;
  const days = RISK_REVIEW_DAYS[tier];
  if (days === null || since === null || contactedSince(assessment, since)) return null;
  return {
    at: calendarDate(dayNumber(since) + days),
    reason: overdue('review-of-risk', { reason: reasons[0] ?? null }),
  };
}

function reviewPace({ findings }: ChartAssessment): keyof typeof FIRST_REVIEW_DAYS {
  const age = knownOrNull(findings.age);
  const raised = RISK_REVIEW_DAYS[findings.risk.tier] !== null;
  return raised || (age !== null && age < YOUNG_UNTIL_AGE) ? 'early' : 'usual';
}

function firstReview(assessment: ChartAssessment): Due | null {
  const trial = assessment.findings.medicationTrial;
  if (trial === null || trial.weeksSinceStart > 4) return null;
  if (contactedSince(assessment, trial.startedOn)) return null;
  return {
    at: calendarDate(dayNumber(trial.startedOn) + FIRST_REVIEW_DAYS[reviewPace(assessment)]),
    reason: overdue('review-after-start', { drug: trial.drug, started: trial.startedOn }),
  };
}

/** Something is being given, or the score is one at which something could be begun. */
function needsCare({ findings }: ChartAssessment): boolean {
  if (findings.step.treatment !== 'none') return true;
  const severity = knownOrNull(findings.severity);
  return severity !== null && severity.total >= severity.cutOffs.moderate;
}

function contactDue(assessment: ChartAssessment, enrolled: DayNumber): Due | null {
  const { contact, remission } = assessment.findings;
  if (remission !== null || !needsCare(assessment)) return null;
  if (contact.last === null)
    return {
      at: calendarDate(enrolled + CONTACT_DAYS),
      reason: overdue('never-contacted', {}),
    };
  return {
    at: calendarDate(dayNumber(contact.last) + CONTACT_DAYS),
    reason: overdue('contact-due', { last: contact.last }),
  };
}
