import { type DayNumber, dayNumber } from '#domain/calendar.ts';
import type { EntryOf } from '#domain/chart-entry.ts';
import type { SessionMark, TherapyCourse } from '#domain/chart-history.ts';
import type { EntryBuckets } from './entry-buckets.ts';

/** A therapy has stopped when more than six weeks passed without a session (contract, "step"). */
const LONGEST_PAUSE_DAYS = 42;

interface Run {
  readonly modality: string | null;
  readonly name: string;
  readonly sessions: SessionMark[];
  first: DayNumber;
  last: DayNumber;
}

export interface TherapiesRead {
  readonly courses: readonly TherapyCourse[];
  /** Sessions that did not take place and belong to no course. */
  readonly loose: readonly SessionMark[];
}

/**
 * Courses of therapy up to `asOf`. Only attended sessions begin, carry and end a course; a session
 * that names no modality belongs to the course that runs.
 */
export function therapyCourses(buckets: EntryBuckets, asOf: DayNumber): TherapiesRead {
  const runs: Run[] = [];
  const others: EntryOf<'therapy-session'>[] = [];
  for (const entry of namedFirst(buckets['therapy-session']))
    if (entry.payload.attendance === 'attended') attend(runs, entry);
    else others.push(entry);
  const loose: SessionMark[] = [];
  for (const entry of others) (runOf(runs, entry)?.sessions ?? loose).push(markOf(entry));
  const courses = runs.map((run) => courseOf(run, buckets, asOf));
  return { courses: courses.sort((a, b) => a.firstAttended - b.firstAttended), loose };
}

/** Sessions that name their therapy make the courses; the others then find theirs. */
function namedFirst(
  sessions: readonly EntryOf<'therapy-session'>[],
): readonly EntryOf<'therapy-session'>[] {
  if (sessions.every((s) => s.payload.modality === sessions[0]?.payload.modality)) return sessions;
  const named = sessions.filter((session) => session.payload.modality !== null);
  return [...named, ...sessions.filter((session) => session.payload.modality === null)];
}

function markOf(entry: EntryOf<'therapy-session'>): SessionMark {
  const { attendance, homework, focus } = entry.payload;
  return {
    day: dayNumber(entry.occurredAt),
    attendance,
    homework: homework ?? null,
    focus: focus ?? null,
    entryId: entry.id,
  };
}

function runOf(runs: readonly Run[], entry: EntryOf<'therapy-session'>): Run | undefined {
  const day = dayNumber(entry.occurredAt);
  const { modality } = entry.payload;
  return runs.findLast(
    (run) =>
      (modality === null || run.modality === null || run.modality === modality) &&
      day >= run.first - LONGEST_PAUSE_DAYS &&
      day <= run.last + LONGEST_PAUSE_DAYS,
  );
}

function attend(runs: Run[], entry: EntryOf<'therapy-session'>): void {
  const mark = markOf(entry);
  const run = runOf(runs, entry);
  if (run === undefined) {
    const { modality, name } = entry.payload;
    runs.push({ modality, name, sessions: [mark], first: mark.day, last: mark.day });
    return;
  }
  run.sessions.push(mark);
  run.first = Math.min(run.first, mark.day);
  run.last = Math.max(run.last, mark.day);
}

function courseOf(run: Run, buckets: EntryBuckets, asOf: DayNumber): TherapyCourse {
  const same = (entry: EntryOf<'therapy-started' | 'therapy-ended'>) =>
    entry.payload.modality === run.modality;
  const started = buckets['therapy-started'].findLast(
    (entry) => same(entry) && dayNumber(entry.occurredAt) <= run.last,
  );
  const ended = buckets['therapy-ended'].some(
    (entry) =>
      same(entry) &&
      dayNumber(entry.occurredAt) >= run.last &&
      dayNumber(entry.occurredAt) <= run.last + LONGEST_PAUSE_DAYS,
  );
  const sessions = [...run.sessions].sort((a, b) => a.day - b.day);
  return {
    modality: run.modality,
    name: started?.payload.name ?? run.name,
    therapist: started?.payload.therapist ?? null,
    sessions,
    attended: sessions.filter((session) => session.attendance === 'attended').length,
    firstAttended: run.first,
    lastAttended: run.last,
    endedAfter: ended || asOf - run.last > LONGEST_PAUSE_DAYS ? run.last : null,
  };
}
