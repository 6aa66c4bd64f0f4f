import { searchCaseload } from '#services/search-caseload.ts';
import { actRoute } from './act-route.ts';
import type { ApiContext } from './api-context.ts';

export function caseloadRoutes(context: ApiContext): void {
  actRoute(context, 'searchCaseload', ({ actor, body }) =>
    searchCaseload(context.deps, actor, body),
  );
}
