import { exportChart } from '#services/export-chart.ts';
import { readPatient } from '#services/read-patient.ts';
import { readMyTimeline, readTimeline } from '#services/read-timeline.ts';
import { actRoute } from './act-route.ts';
import type { ApiContext } from './api-context.ts';
import { timelineView } from './timeline-view.ts';

export function patientRoutes(context: ApiContext): void {
  const { deps } = context;
  actRoute(context, 'readPatient', ({ actor, params }) =>
    readPatient(deps, actor, params.patientId),
  );
  actRoute(context, 'readTimeline', ({ actor, params, query }) =>
    readTimeline(deps, actor, { ...timelineView(query), patientId: params.patientId }),
  );
  actRoute(context, 'exportChart', async ({ actor, params, reply }) => {
    const chart = await exportChart(deps, actor, params.patientId);
    // A file name says nothing about the person: it may stand in a list of downloads.
    reply.header('content-disposition', 'attachment; filename="duet-chart.json"');
    return chart;
  });
  actRoute(context, 'readMyTimeline', ({ actor, query }) =>
    readMyTimeline(deps, actor, timelineView(query)),
  );
}
