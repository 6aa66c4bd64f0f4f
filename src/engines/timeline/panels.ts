import type { TimelineView } from '#domain/timeline.ts';
import type { ScoreSeries } from './score-series.ts';
import type { TimelineFacts } from './timeline-facts.ts';

const MOST_PANELS = 2;

/** The scales that get a panel: those asked for, else the leading one and the one measured most. */
export function panelsOf(
  facts: TimelineFacts,
  view: TimelineView,
  onlyFirst: boolean,
): readonly ScoreSeries[] {
  const most = onlyFirst || facts.register === 'patient' ? 1 : MOST_PANELS;
  const asked = (view.instruments ?? []).flatMap(
    (id) => facts.series.find((series) => series.definition.id === id) ?? [],
  );
  return (asked.length > 0 ? asked : facts.series).slice(0, most);
}
