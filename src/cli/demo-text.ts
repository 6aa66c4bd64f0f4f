import { CASELOAD_GROUPS, type CaseloadGroup, type CaseloadReason } from '#domain/caseload.ts';
import type { RiskFinding } from '#domain/findings.ts';
import type { Patient } from '#domain/patient.ts';
import type { TimelineLayout } from '#domain/timeline.ts';
import { columns, paragraph } from './text-page.ts';

/** One virtual patient as the list shows them. */
export interface DemoRow extends Pick<Patient, 'name' | 'birthDate' | 'sex'> {
  readonly identifier: string;
  /** Years. */
  readonly age: number | null;
  readonly group: CaseloadGroup;
  readonly reason: CaseloadReason['code'] | null;
  readonly tier: RiskFinding['tier'];
  /** The course that was simulated, and what it is about. */
  readonly course: string;
  readonly about: string;
  readonly entryCount: number;
}

interface DemoList {
  readonly asOf: string;
  readonly seed: number;
  readonly rows: readonly DemoRow[];
}

/** The people by their group in the caseload. */
export function demoListText({ asOf, seed, rows }: DemoList): string {
  const sections = CASELOAD_GROUPS.map((group) => {
    const own = rows.filter((row) => row.group === group);
    const lines = columns(own.map((row) => [`${row.identifier} ${row.name}`, whoText(row)]));
    const title = `${words(group).toUpperCase()} (${own.length})`;
    return [title, ...lines.map((line) => `  ${line}`)].join('\n');
  });
  const head = `${rows.length} virtual patients on ${asOf}, seed ${seed}`;
  return `${[head, ...sections].join('\n\n')}\n`;
}

/** One of them, from the first entry to today and what is planned. */
export function demoPersonText(row: DemoRow, layout: TimelineLayout): string {
  const lines = [
    `${row.identifier} ${row.name}, ${whoText(row)}`,
    '',
    ...paragraph(layout.summary, ''),
    '',
    ...columns(
      layout.table.rows.map(({ dateText, what, detail }) => [
        dateText,
        detail === '' ? what : `${what} (${detail})`,
      ]),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function whoText({ age, tier, reason, group, about }: DemoRow): string {
  const stands = group === 'risk' ? tier : words(reason ?? group);
  return `${age ?? 'age unknown'}, ${stands}: ${about}`;
}

function words(code: string): string {
  return code.replaceAll('-', ' ');
}
