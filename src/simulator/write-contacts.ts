import type { EntryPayloads } from '#domain/chart-entry.ts';
import { type Course, plannedTotal, workingDay } from './course.ts';
import type { Writer } from './course-plan.ts';
import type { Happening } from './happening.ts';
import { SUMMARIES, weightOf } from './phrases.ts';
import type { SimulatedTherapy } from './session-days.ts';
import type { Visit } from './visit-days.ts';

/** A visit or call for every visit day on which no session took place. */
export function writeContacts(
  course: Course,
  visits: readonly Visit[],
  therapies: readonly SimulatedTherapy[],
): readonly Happening[] {
  const inSession = new Set(
    therapies.flatMap(({ sessions }) =>
      sessions.filter(({ attendance }) => attendance === 'attended').map(({ day }) => day),
    ),
  );
  const asked = new Set(
    (course.plan.screeners ?? []).flatMap(([week, level]) =>
      level === 'none' ? [] : [workingDay(course, week)],
    ),
  );
  return visits
    .filter(({ day }) => !inSession.has(day))
    .map((visit, index): Happening => {
      const { by, channel } = whoSees(course, visit, index);
      const { day } = visit;
      const usual = course.draw.pick(SUMMARIES[weightOf(plannedTotal(course, day))]);
      const summary = index === 0 ? FIRST : asked.has(day) ? ASKED : usual;
      return { kind: 'contact', day, by, payload: { channel, reached: true, summary } };
    });
}

const ASKED = 'Asked directly, listened. Safety plan gone over; next contact agreed.';
const FIRST = 'First visit. What has been, what has been tried, what matters now.';

type Channel = EntryPayloads['contact']['channel'];

/** The prescriber decides doses; in between the care manager calls, every third time both meet. */
function whoSees(
  { draw }: Course,
  { fixed }: Visit,
  index: number,
): { readonly by: Writer; readonly channel: Channel } {
  if (index === 0) return { by: 'prescriber', channel: 'visit' };
  if (fixed) return { by: 'prescriber', channel: draw.pick(['visit', 'visit', 'video']) };
  if (index % 3 === 0) return { by: 'care-manager', channel: 'visit' };
  return { by: 'care-manager', channel: draw.pick(['phone', 'phone', 'phone', 'message']) };
}
