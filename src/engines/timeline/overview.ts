import type { TimelineOverview } from '#domain/timeline.ts';
import type { TimelineFacts } from './timeline-facts.ts';

/** The whole record in small, for the strip that zooms. */
export function overviewOf(facts: TimelineFacts): TimelineOverview {
  const [series] = facts.series;
  const span = series === undefined ? 1 : series.highest - series.lowest;
  return {
    scores: (series?.points ?? []).map((point) => ({
      day: point.day,
      share: Math.round(((point.total - (series?.lowest ?? 0)) / span) * 1000) / 1000,
    })),
    medications: facts.medications.flatMap((row) =>
      row.courses.map((course) => ({ from: course.from, to: course.to ?? facts.today })),
    ),
    sessions: facts.therapies.flatMap((row) =>
      row.sessions
        .filter((session) => session.attendance === 'attended')
        .map((session) => session.day),
    ),
  };
}
