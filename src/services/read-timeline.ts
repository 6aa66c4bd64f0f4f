import { AppError } from '#domain/app-error.ts';
import type { Actor } from '#domain/role.ts';
import type { TimelineLayout, TimelineView } from '#domain/timeline.ts';
import { layoutTimeline } from '#engines/timeline/layout-timeline.ts';
import type { Deps } from './deps.ts';
import { readChartFor } from './read-chart.ts';

/** What to draw for; the register follows from who asks. */
export type TimelineRequest = Omit<TimelineView, 'register'>;

/** The combined timeline of one chart, laid out for a clinician's page, phone or print. */
export async function readTimeline(
  deps: Deps,
  actor: Actor | null,
  { patientId, ...view }: TimelineRequest & { readonly patientId: string },
): Promise<TimelineLayout> {
  const { judgement } = await readChartFor(deps, actor, { act: 'readTimeline', patientId });
  return layoutTimeline(deps.content, judgement.assessment, { ...view, register: 'clinician' });
}

/** The same facts of the signed-in person's own chart, in their words. */
export async function readMyTimeline(
  deps: Deps,
  actor: Actor | null,
  view: TimelineRequest,
): Promise<TimelineLayout> {
  const patientId = actor?.patientId ?? '';
  if (actor !== null && patientId === '')
    throw new AppError('forbidden', 'This account belongs to no chart');
  const { judgement } = await readChartFor(deps, actor, { act: 'readMyTimeline', patientId });
  return layoutTimeline(deps.content, judgement.assessment, { ...view, register: 'patient' });
}
