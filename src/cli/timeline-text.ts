import type { TimelineLayout, TimelineRow } from '#domain/timeline.ts';
import { columns, paragraph } from './text-page.ts';

/** What was drawn, in words: where the file lies, the summary, every row of the table. */
export function timelineText(layout: TimelineLayout, file: string, svg: string): string {
  const [, width = '', height = ''] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  const rows = columns(layout.table.rows.map((row) => [row.dateText, rowText(row)]));
  const lines = [
    `${file}: ${width} by ${height} px`,
    '',
    ...paragraph(layout.summary, ''),
    ...paragraph(layout.honesty, ''),
    ...layout.notes.flatMap((note) => paragraph(note, '')),
    ...(rows.length === 0 ? [] : ['', ...rows]),
  ];
  return `${lines.join('\n')}\n`;
}

/** "PHQ-9 11 (moderate · −31.3 % in this step), step 3, week 7.6" */
function rowText(row: TimelineRow): string {
  const detail = row.detail === '' ? '' : ` (${row.detail})`;
  const step = row.stepAndWeek === '' ? '' : `; ${row.stepAndWeek.toLowerCase()}`;
  return `${row.what}${detail}${step}`;
}
