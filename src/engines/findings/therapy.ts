import { DAYS_PER_WEEK } from '#domain/calendar.ts';
import type { ChartHistory, TherapyCourse } from '#domain/chart-history.ts';
import type { TherapyCourseFinding } from '#domain/findings.ts';
import { type Knowable, unknown } from '#domain/unknown.ts';
import { baselineNear, type DepressionScore, ofScale, percentChange } from './depression-scores.ts';
import type { EpisodeStart } from './episode.ts';

/** An adequate course: 8 sessions, or 6 weeks with one a week on average (contract). */
const ADEQUATE_SESSIONS = 8;
const ADEQUATE_WEEKS = 6;

/** The course that runs, or else the last one. */
export function therapyCourse(
  history: ChartHistory,
  scores: readonly DepressionScore[],
): TherapyCourseFinding {
  const course =
    history.therapies.findLast((therapy) => therapy.endedAfter === null) ??
    history.therapies.at(-1);
  if (course === undefined)
    return {
      modality: null,
      sessionsAttended: 0,
      adequate: false,
      running: false,
      percentChange: null,
    };
  return {
    modality: course.modality,
    sessionsAttended: course.attended,
    adequate: isAdequate(course),
    running: course.endedAfter === null,
    percentChange: changeSince(course, scores),
  };
}

/** On the scale of the latest score, against the score at the first session. */
function changeSince(course: TherapyCourse, scores: readonly DepressionScore[]): number | null {
  const latest = scores.at(-1);
  if (latest === undefined || latest.day < course.firstAttended) return null;
  const baseline = baselineNear(ofScale(scores, latest.instrument), course.firstAttended);
  if (baseline === undefined || baseline.day === latest.day) return null;
  return percentChange(baseline.total, latest.total, latest.cutOffs);
}

function isAdequate(course: TherapyCourse): boolean {
  if (course.attended >= ADEQUATE_SESSIONS) return true;
  const weeks = (course.lastAttended - course.firstAttended) / DAYS_PER_WEEK;
  return weeks >= ADEQUATE_WEEKS && course.attended >= weeks;
}

/** A session took place since the episode began. No session on record means none was held. */
export function psychotherapyThisEpisode(
  history: ChartHistory,
  start: EpisodeStart,
): Knowable<boolean> {
  if (history.therapies.length === 0) return false;
  if (history.therapies.some((therapy) => therapy.endedAfter === null)) return true;
  if (start.kind === 'unknown') return unknown(start.missing);
  return history.therapies.some((therapy) => therapy.lastAttended >= start.day);
}
