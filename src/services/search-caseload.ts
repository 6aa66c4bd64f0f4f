import type { CaseloadListing, CaseloadPageRequest } from '#db/caseload-query.ts';
import { countCaseload } from '#db/count-caseload.ts';
import { inClinic } from '#db/in-clinic.ts';
import { queryCaseload } from '#db/query-caseload.ts';
import { writeAudit } from '#db/write-audit.ts';
import { type CalendarDate, DAYS_PER_WEEK, dayNumber } from '#domain/calendar.ts';
import type { CaseloadReason } from '#domain/caseload.ts';
import type { Actor } from '#domain/role.ts';
import { unknown } from '#domain/unknown.ts';
import { authorize } from './authorize.ts';
import type { Deps } from './deps.ts';
import { vocabularyOf } from './vocabulary.ts';

/** As the caseload is asked for: words of a name, groups, treatments, an order, a page. */
export interface CaseloadSearch
  extends Pick<CaseloadPageRequest, 'groups' | 'treatments' | 'sort' | 'limit' | 'after'> {
  readonly text: string;
}

/** Older than this a score is not current (contract, "Rules"). */
const CURRENT_DAYS = 14;

/**
 * A page of the people this account may see, in the order of need or another. Who is overdue is a
 * comparison with today, made here and now.
 */
export async function searchCaseload(deps: Deps, actor: Actor | null, search: CaseloadSearch) {
  authorize(actor, 'searchCaseload');
  const today = deps.now().slice(0, 10);
  const request: CaseloadPageRequest = {
    ...search,
    today,
    tiers: [],
    search: search.text === '' ? null : search.text,
  };
  return await inClinic(deps.pool, actor, async (scope) => {
    const page = await queryCaseload(scope, request);
    const counts =
      search.after === null ? await countCaseload(scope, { ...request, groups: [] }) : null;
    await writeAudit(scope, {
      at: deps.now(),
      act: 'caseload.read',
      purpose: 'treatment',
      route: 'searchCaseload',
      patientId: null,
      entryIds: [],
      result: 'done',
    });
    return {
      asOf: today,
      counts,
      rows: page.rows.map((row) => rowOf(row, today)),
      next: page.next,
      vocabulary: vocabularyOf(deps.content),
    };
  });
}

function rowOf(row: CaseloadListing, today: CalendarDate) {
  return {
    patientId: row.patientId,
    name: row.name,
    demo: row.demo,
    group: row.group,
    why: whyOf(row),
    tier: row.riskTier,
    severity: severityOf(row, today),
    trajectory:
      row.trajectory === 'unknown'
        ? unknown('a score since the step began')
        : { kind: row.trajectory, percentChange: row.percentChange },
    medications: row.treatmentNow.medications.map(({ name, dailyDoseMg, since }) => ({
      name,
      dailyDoseMg,
      weeks: (dayNumber(today) - dayNumber(since)) / DAYS_PER_WEEK,
    })),
    therapies: row.treatmentNow.therapies,
    lastContact: row.lastContactAt,
    next: nextOf(row),
    spark:
      row.instrument === null ? null : { instrument: row.instrument, points: sparkOf(row, today) },
  };
}

/** The reason for the group the row stands in today; every row has one for its calmest group. */
function whyOf(row: CaseloadListing): Pick<CaseloadReason, 'code' | 'values'> {
  const reason = row.reasons.find((one) => one.group === row.group) ?? row.reasons.at(-1);
  return { code: reason?.code ?? 'under-way', values: reason?.values ?? {} };
}

function severityOf(row: CaseloadListing, today: CalendarDate) {
  const { instrument, total, band, lastScoreAt: date } = row;
  if (instrument === null || total === null || date === null)
    return unknown('a score of a depression scale');
  const current = dayNumber(today) - dayNumber(date) <= CURRENT_DAYS;
  return { instrument, total, band, date, current };
}

function nextOf(row: CaseloadListing) {
  const dues = [
    { date: row.measureDueAt, what: 'measure' as const },
    { date: row.reviewDueAt, what: 'review' as const },
  ].flatMap(({ date, what }) => (date === null ? [] : [{ date, what }]));
  return dues.sort((a, b) => (a.date < b.date ? -1 : 1))[0] ?? null;
}

function sparkOf(row: CaseloadListing, today: CalendarDate) {
  const end = dayNumber(today);
  return row.sparkline.map(([date, total]) => [end - dayNumber(date), total] as const);
}
