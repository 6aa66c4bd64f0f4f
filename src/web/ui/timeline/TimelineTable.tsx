import type { TimelineLayout, TimelineRow } from '#domain/timeline.ts';

/** The same as rows: for screen readers always, for everyone on request. */
export function TimelineTable({ layout }: { readonly layout: TimelineLayout }) {
  const { columns, rows } = layout.table;
  const withSteps = columns.stepAndWeek !== '';
  return (
    <table className="timeline-table">
      <caption className="visually-hidden">{layout.title}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.date}</th>
          <th scope="col">{columns.what}</th>
          <th scope="col">{columns.detail}</th>
          {withSteps && <th scope="col">{columns.stepAndWeek}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr
            key={`${row.eventId ?? ''} ${row.dateText} ${row.what}`}
            className={`timeline-row-${row.status}`}
          >
            <td className="num">{row.dateText}</td>
            <What row={row} />
            <td>{row.detail}</td>
            {withSteps && <td className="num">{row.stepAndWeek}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function What({ row }: { readonly row: TimelineRow }) {
  return (
    <th scope="row" className={row.ownWords ? 'voice' : undefined}>
      {row.what}
    </th>
  );
}
