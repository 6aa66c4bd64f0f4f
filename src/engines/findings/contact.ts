import { calendarDate, type DayNumber, dayNumber } from '#domain/calendar.ts';
import type { ChartHistory } from '#domain/chart-history.ts';
import type { ContactFinding } from '#domain/findings.ts';

const MONTH_DAYS = 30;

/** Visits, calls and sessions that took place. A failed attempt is none. */
export function contact(history: ChartHistory): ContactFinding {
  const days: DayNumber[] = [];
  for (const { payload, occurredAt } of history.contacts)
    if (payload.reached) days.push(dayNumber(occurredAt));
  for (const therapy of history.therapies)
    for (const session of therapy.sessions)
      if (session.attendance === 'attended') days.push(session.day);
  const last = days.length === 0 ? null : days.reduce((a, b) => Math.max(a, b));
  const recent = new Set(days.filter((day) => day > history.asOf - MONTH_DAYS));
  return {
    last: last === null ? null : calendarDate(last),
    inPast30Days: recent.size,
    daysSince: last === null ? null : history.asOf - last,
  };
}
