import type { CaseloadRow } from '#contracts/caseload.ts';
import type { CaseloadGroup } from '#domain/caseload.ts';
import { t } from '../../messages/workspace-texts.ts';
import type { CaseloadCounts } from './use-caseload.ts';

/** A line of the list: the heading of a group, or a person. */
export type ListItem =
  | {
      readonly kind: 'heading';
      readonly key: string;
      readonly name: string;
      readonly note: string;
    }
  | { readonly kind: 'person'; readonly key: string; readonly row: CaseloadRow };

/** The rows, with a heading where a group begins if the list goes by groups. */
export function listItems(
  rows: readonly CaseloadRow[],
  counts: CaseloadCounts,
  byGroup: boolean,
): readonly ListItem[] {
  const items: ListItem[] = [];
  let group: CaseloadGroup | null = null;
  for (const row of rows) {
    if (byGroup && row.group !== group) {
      group = row.group;
      items.push(heading(group, counts));
    }
    items.push({ kind: 'person', key: row.patientId, row });
  }
  return items;
}

function heading(group: CaseloadGroup, counts: CaseloadCounts): ListItem {
  return {
    kind: 'heading',
    key: `group-${group}`,
    name: t(`group.${group}`),
    note: t('group.note', { count: countText(counts[group]), note: t(`group.${group}.note`) }),
  };
}

/** @example countText({ count: 10000, atLeast: true }) is "10,000 or more" */
export function countText({ count, atLeast }: CaseloadCounts[CaseloadGroup]): string {
  return t(atLeast ? 'countOrMore' : 'count', { count });
}
