import { type DayNumber, dayNumber } from '#domain/calendar.ts';
import type { ChartHistory } from '#domain/chart-history.ts';

/** Under this, in per cent, adherence is low (clinical knowledge, section 3). */
export const LOW_ADHERENCE_PERCENT = 80;

/** The latest own report between two days; "unknown" where nobody asked. */
export function adherenceBetween(
  history: ChartHistory,
  from: DayNumber,
  to: DayNumber,
): number | 'unknown' {
  const report = history.adherence.findLast((entry) => {
    const day = dayNumber(entry.occurredAt);
    return day >= from && day <= to;
  });
  return report?.payload.percent ?? 'unknown';
}
