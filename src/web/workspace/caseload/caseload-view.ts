import type { CaseloadQueryInput } from '#contracts/caseload.ts';
import { CASELOAD_SORTS, type CaseloadSort } from '#contracts/caseload-sorts.ts';
import { CASELOAD_GROUPS, type CaseloadGroup } from '#domain/caseload.ts';
import type { StepTreatment } from '#domain/chart-history.ts';

/** What the address says of the list: everything but the text, which can be a name. */
export interface CaseloadView {
  readonly group: CaseloadGroup | null;
  readonly treatment: StepTreatment | null;
  readonly sort: CaseloadSort;
}

export const TREATMENTS = [
  'none',
  'medication',
  'therapy',
  'combined',
] as const satisfies readonly StepTreatment[];

/** Reads an address. What it does not know is left out, so an old link still opens. */
export function readView(search: string): CaseloadView {
  const params = new URLSearchParams(search);
  const known = <Value extends string>(values: readonly Value[], key: string): Value | null =>
    values.find((value) => value === params.get(key)) ?? null;
  return {
    group: known(CASELOAD_GROUPS, 'group'),
    treatment: known(TREATMENTS, 'treatment'),
    sort: known(CASELOAD_SORTS, 'sort') ?? 'caseload',
  };
}

/** @example viewAddress({ group: 'risk', treatment: null, sort: 'caseload' }) is "/?group=risk" */
export function viewAddress({ group, treatment, sort }: CaseloadView): string {
  const params = new URLSearchParams();
  if (group !== null) params.set('group', group);
  if (treatment !== null) params.set('treatment', treatment);
  if (sort !== 'caseload') params.set('sort', sort);
  return params.size === 0 ? '/' : `/?${params}`;
}

/** A page of the list that a view and a text ask for. */
export function queryOf(view: CaseloadView, text: string): CaseloadQueryInput {
  return {
    text,
    groups: view.group === null ? [] : [view.group],
    treatments: view.treatment === null ? [] : [view.treatment],
    sort: view.sort,
  };
}
