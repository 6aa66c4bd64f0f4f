import type { DayNumber } from '#domain/calendar.ts';
import type { EntryOf } from '#domain/chart-entry.ts';
import type { ChartHistory, SessionMark, TherapyCourse } from '#domain/chart-history.ts';
import type { TherapyDefinition } from '#domain/therapy.ts';
import { drawnDay } from './days.ts';
import type { TimelineContent } from './timeline-content.ts';
import type { TimelineWords } from './words.ts';

/** A session with its number among those attended in its course. */
export interface NumberedSession extends SessionMark {
  /** Null unless attended. */
  readonly number: number | null;
}

export interface PlannedSession {
  readonly day: DayNumber;
  readonly entryId: string;
}

/** A stretch without any session inside a course. */
export interface Pause {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** One therapy: its courses in order. */
export interface TherapyRow {
  readonly id: string;
  /** "CBT": as the lane, the table and the readout call it. */
  readonly name: string;
  readonly therapist: string | null;
  readonly courses: readonly TherapyCourse[];
  readonly sessions: readonly NumberedSession[];
  readonly pauses: readonly Pause[];
  readonly planned: readonly PlannedSession[];
  readonly from: DayNumber;
}

/** A shorter stretch without a session is not called a pause. */
const LEAST_PAUSE_DAYS = 28;

/** A row a therapy, by first session. */
export function therapyRows(
  content: TimelineContent,
  history: ChartHistory,
  words: TimelineWords,
): readonly TherapyRow[] {
  const byTherapy = new Map<string, TherapyCourse[]>();
  for (const course of history.therapies) {
    const key = course.modality ?? course.name.toLowerCase();
    byTherapy.set(key, [...(byTherapy.get(key) ?? []), course]);
  }
  const planned = history.planned.filter((entry) => entry.payload.what === 'session');
  for (const entry of planned) {
    const key = plannedFor(entry, byTherapy);
    if (key !== null && !byTherapy.has(key)) byTherapy.set(key, []);
  }
  const keys = [...byTherapy.keys()];
  const rows = keys.map((key, i) =>
    rowOf(key, byTherapy.get(key) ?? [], {
      definition: content.therapies.get(key) ?? null,
      // A session that did not take place and belongs to no course stands on the first row.
      loose: i === 0 ? history.looseSessions : [],
      planned: planned.filter((entry) => plannedFor(entry, byTherapy) === key),
      words,
    }),
  );
  if (rows.length === 0 && history.looseSessions.length + planned.length > 0)
    return [onlyLoose(history, planned, words)];
  return rows.sort((a, b) => a.from - b.from);
}

/** A planned session that names no therapy belongs to the one that ran last. */
function plannedFor(
  entry: EntryOf<'appointment'>,
  byTherapy: ReadonlyMap<string, readonly TherapyCourse[]>,
): string | null {
  return entry.payload.modality ?? [...byTherapy.keys()].at(-1) ?? null;
}

interface RowParts {
  readonly definition: TherapyDefinition | null;
  readonly loose: readonly SessionMark[];
  readonly planned: readonly EntryOf<'appointment'>[];
  readonly words: TimelineWords;
}

function rowOf(key: string, courses: readonly TherapyCourse[], parts: RowParts): TherapyRow {
  const { definition, words } = parts;
  const name = definition?.shortName ?? courses.at(-1)?.name ?? words.someTherapy;
  const planned = parts.planned.map((entry) => ({
    day: drawnDay(entry.occurredAt),
    entryId: entry.id,
  }));
  const sessions = [...courses.flatMap(numbered), ...parts.loose.map(unnumbered)].sort(
    (a, b) => a.day - b.day,
  );
  return {
    id: `therapy:${key}`,
    name,
    therapist: courses.at(-1)?.therapist ?? null,
    courses,
    sessions,
    pauses: courses.flatMap(pausesOf),
    planned,
    from: sessions[0]?.day ?? planned[0]?.day ?? 0,
  };
}

function onlyLoose(
  history: ChartHistory,
  planned: readonly EntryOf<'appointment'>[],
  words: TimelineWords,
): TherapyRow {
  const parts = { definition: null, loose: history.looseSessions, planned, words };
  return rowOf('unnamed', [], parts);
}

function unnumbered(session: SessionMark): NumberedSession {
  return { ...session, number: null };
}

function numbered(course: TherapyCourse): readonly NumberedSession[] {
  let attended = 0;
  return course.sessions.map((session) => ({
    ...session,
    number: session.attendance === 'attended' ? ++attended : null,
  }));
}

/** Over twice the usual interval (the median one) and four weeks or more without any session. */
function pausesOf(course: TherapyCourse): readonly Pause[] {
  const gaps = course.sessions.slice(1).map((session, i) => ({
    from: course.sessions[i]?.day ?? session.day,
    to: session.day,
  }));
  const lengths = gaps.map((gap) => gap.to - gap.from).sort((a, b) => a - b);
  const usual = lengths[Math.floor((lengths.length - 1) / 2)] ?? 0;
  return gaps.filter((gap) => gap.to - gap.from > Math.max(2 * usual, LEAST_PAUSE_DAYS - 1));
}
