import { addMonths, calendarDate } from '#domain/calendar.ts';
import type { EntryPayloads } from '#domain/chart-entry.ts';
import { anyDay, type Course, workingDay } from './course.ts';
import type { Happening } from './happening.ts';
import { CONDITION_NAMES } from './phrases.ts';

/** Key of the entry about the episode that the person came with. */
const PRESENT = 'present-episode';

/** What the person came with: the episode, earlier ones, and conditions beside it. */
export function writeEpisode(course: Course): readonly Happening[] {
  const day = workingDay(course, 0);
  const conditions = [...earlierEpisodes(course), ...besideIt(course)];
  return [
    { kind: 'condition', day, by: 'prescriber', key: PRESENT, payload: presentEpisode(course) },
    ...conditions.map(
      (payload): Happening => ({ kind: 'condition', day, by: 'prescriber', payload }),
    ),
    ...nextEpisode(course),
  ];
}

type Condition = EntryPayloads['condition'];

function presentEpisode(course: Course): Condition {
  const { onset, onsetIsMonth, persistent } = course.plan.episode;
  const date = calendarDate(anyDay(course, -onset));
  return {
    code: persistent === true ? 'persistent-depression' : 'depression',
    text: persistent === true ? 'Persistent depressive disorder' : 'Depressive episode',
    status: 'active',
    onset: onsetIsMonth === true ? date.slice(0, 7) : date,
  };
}

/** Each lasted some months and lies some years before the next. */
function earlierEpisodes(course: Course): readonly Condition[] {
  const { earlier = 0, onset } = course.plan.episode;
  let before = anyDay(course, -onset);
  return Array.from({ length: earlier }, (): Condition => {
    const abatement = addMonths(before, -course.draw.whole(14, 50));
    before = addMonths(abatement, -course.draw.whole(4, 11));
    return {
      code: 'depression',
      text: 'Depressive episode, as told',
      status: 'resolved',
      onset: calendarDate(before),
      abatement: calendarDate(abatement),
    };
  });
}

function besideIt({ plan }: Course): readonly Condition[] {
  return (plan.beside ?? []).map((code) => ({
    code,
    text: CONDITION_NAMES[code] ?? code,
    status: 'active',
    onset: null,
  }));
}

/** The episode is over, which amends what was written about it; a new one begins. */
function nextEpisode(course: Course): readonly Happening[] {
  const { ended } = course.plan.episode;
  if (ended === undefined) return [];
  const over = workingDay(course, ended.week);
  const began = workingDay(course, ended.next);
  const resolved: Condition = {
    ...presentEpisode(course),
    status: 'resolved',
    abatement: calendarDate(over),
  };
  const next: Condition = {
    code: 'depression',
    text: 'Depressive episode',
    status: 'active',
    onset: calendarDate(began),
  };
  const about = workingDay(course, 0);
  return [
    { kind: 'condition', day: over, about, by: 'prescriber', amends: PRESENT, payload: resolved },
    { kind: 'condition', day: began, by: 'prescriber', payload: next },
  ];
}
