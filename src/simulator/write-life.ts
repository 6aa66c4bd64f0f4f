import type { DayNumber } from '#domain/calendar.ts';
import { type Course, isAway, lastDayOf, plannedTotal, workingDay } from './course.ts';
import type { Happening } from './happening.ts';
import { GOALS, LIFE_EVENTS, OWN_WORDS, weightOf } from './phrases.ts';
import type { Visit } from './visit-days.ts';

/** One thing in so many days, about. */
const LIFE_EVENT_DAYS = 300;

/** What no form asks: own words, what happens in life, and what the person is aiming at. */
export function writeLife(course: Course, visits: readonly Visit[]): readonly Happening[] {
  return [...ownWords(course), ...lifeEvents(course), ...goals(course, visits)];
}

/** So many days of the course, none while the person is away, spread over it. */
function spreadDays(course: Course, count: number): readonly DayNumber[] {
  const first = workingDay(course, 0);
  const stretch = (lastDayOf(course) - first) / count;
  return Array.from({ length: count }, (_, index) => {
    const from = Math.floor(first + index * stretch);
    return from + course.draw.whole(1, Math.max(1, Math.floor(stretch * 0.7)));
  }).filter((day) => day <= lastDayOf(course) && !isAway(course, day));
}

/** By how heavy things are on the day; nobody writes the same line twice. */
function ownWords(course: Course): readonly Happening[] {
  const { plan, draw } = course;
  const shuffled = Object.fromEntries(
    Object.entries(OWN_WORDS).map(([weight, lines]) => [
      weight,
      [...draw.some(lines, lines.length)],
    ]),
  );
  return spreadDays(course, plan.ownWords ?? 0).flatMap((day): readonly Happening[] => {
    const text = shuffled[weightOf(plannedTotal(course, day))]?.pop();
    return text === undefined ? [] : [{ kind: 'own-words', day, by: 'patient', payload: { text } }];
  });
}

function lifeEvents(course: Course): readonly Happening[] {
  const { draw, begin, today, plan } = course;
  const usual = Math.round((today - begin) / LIFE_EVENT_DAYS) + (draw.chance(0.3) ? 1 : 0);
  const count = plan.lifeEvents ?? usual;
  const events = draw.some(LIFE_EVENTS, count);
  return spreadDays(course, events.length).map((day, index): Happening => {
    return { kind: 'life-event', day, by: 'patient', payload: { text: events[index] ?? '' } };
  });
}

/** Agreed at the second visit, and reached where things are light by the last one. */
function goals(course: Course, visits: readonly Visit[]): readonly Happening[] {
  const text = course.plan.goal ?? course.draw.pick(GOALS);
  const agreed = visits[1]?.day;
  if (agreed === undefined) return [];
  const reached = visits.find(
    ({ day }) => day > agreed + 28 && weightOf(plannedTotal(course, day)) === 'well',
  );
  const goal = (day: DayNumber, status: 'active' | 'reached'): Happening => ({
    kind: 'goal',
    day,
    by: 'care-manager',
    payload: { text, status },
  });
  return reached === undefined
    ? [goal(agreed, 'active')]
    : [goal(agreed, 'active'), goal(reached.day, 'reached')];
}
