import { CASELOAD_GROUPS } from '#domain/caseload.ts';
import { t } from '../../messages/workspace-texts.ts';
import { countText } from './list-items.ts';
import type { CaseloadCounts } from './use-caseload.ts';

/** What the page says first: the first group that anyone is in, then everyone in a sentence. */
export function headline(
  counts: CaseloadCounts,
  { text, filtered }: { readonly text: string; readonly filtered: boolean },
): { readonly title: string; readonly detail: string } {
  const everyone = everyoneIn(counts);
  const detail = t('caseload.detail', {
    everyone: countText(everyone),
    count: everyone.count,
    risk: countText(counts.risk),
    notImproved: countText(counts['not-improved']),
    overdue: countText(counts.overdue),
    steady: countText(counts.steady),
  });
  if (text !== '') return { title: t('caseload.found', { count: everyone.count }), detail };
  const first = CASELOAD_GROUPS.find((group) => counts[group].count > 0);
  if (first === undefined) return { title: t('caseload.title'), detail: '' };
  const title = t(`headline.${first}`, { count: counts[first].count });
  return { title: filtered && first === 'steady' ? t('caseload.title') : title, detail };
}

export function everyoneIn(counts: CaseloadCounts) {
  return {
    count: CASELOAD_GROUPS.reduce((sum, group) => sum + counts[group].count, 0),
    atLeast: CASELOAD_GROUPS.some((group) => counts[group].atLeast),
  };
}
