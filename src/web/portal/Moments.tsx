import { calendarDate } from '#domain/calendar.ts';
import type { TimelineRow } from '#domain/timeline.ts';
import { formatDate } from '../format/format-date.ts';
import { t } from '../messages/portal-texts.ts';

/** The same moments as in the picture, month by month, the latest first. */
export function Moments({ rows }: { readonly rows: readonly TimelineRow[] }) {
  return byMonth(rows).map(([month, moments]) => (
    <section key={month} className="portal-month">
      <h3>{month}</h3>
      <ol>
        {moments.map((row) => (
          <li key={`${row.day} ${row.what} ${row.detail}`}>
            <span className="portal-date">{row.dateText}</span>
            <span>
              <span className={row.ownWords ? 'voice' : 'portal-what'}>{row.what}</span>
              {row.detail !== '' && <span className="soft">{row.detail}</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  ));
}

/** What is planned stands before everything that has been, the nearest first. */
function byMonth(
  rows: readonly TimelineRow[],
): readonly (readonly [month: string, rows: readonly TimelineRow[]])[] {
  const months = new Map<string, TimelineRow[]>();
  const add = (month: string, row: TimelineRow) => {
    const known = months.get(month);
    if (known === undefined) months.set(month, [row]);
    else known.push(row);
  };
  for (const row of rows) if (row.status === 'planned') add(t('comingUp'), row);
  for (const row of rows.toReversed())
    if (row.status !== 'planned') add(formatDate(calendarDate(row.day).slice(0, 7)), row);
  return [...months];
}
