import { readClinic } from '#services/read-clinic.ts';
import { actRoute } from './act-route.ts';
import type { ApiContext } from './api-context.ts';

export function clinicRoutes(context: ApiContext): void {
  actRoute(context, 'readClinic', ({ actor }) => readClinic(context.deps, actor));
}
