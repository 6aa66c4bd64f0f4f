import type { EntryPayloads, Homework } from '#domain/chart-entry.ts';
import { THERAPIES } from '#knowledge/therapies/index.ts';
import type { Course } from './course.ts';
import { DEMO_STAFF } from './demo-staff.ts';
import type { Happening } from './happening.ts';
import type { SimulatedTherapy } from './session-days.ts';
import { THERAPY_FOCI } from './therapy-foci.ts';

/** A therapy from its first session to its last. */
export function writeSessions(course: Course, therapy: SimulatedTherapy): readonly Happening[] {
  const { plan, sessions, over } = therapy;
  const [first] = sessions;
  const last = sessions.at(-1);
  if (first === undefined || last === undefined) return [];
  const named = { modality: plan.therapy, name: nameOf(plan.therapy) };
  const started = {
    ...named,
    therapist: DEMO_STAFF.therapist,
    plannedSessions: plan.planned,
    intervalDays: plan.everyDays,
  };
  const reason = plan.ended?.reason ?? 'All planned sessions took place';
  const ended = { ...named, reason };
  return [
    { kind: 'therapy-started', day: first.day, by: 'therapist', payload: started },
    ...writeEach(course, therapy, named),
    ...(over
      ? [{ kind: 'therapy-ended', day: last.day, by: 'therapist', payload: ended } as const]
      : []),
  ];
}

function nameOf(id: string): string {
  return THERAPIES.find((therapy) => therapy.id === id)?.name ?? id;
}

function writeEach(
  course: Course,
  { plan, sessions }: SimulatedTherapy,
  named: { readonly modality: string; readonly name: string },
): readonly Happening[] {
  const { foci, homework } = THERAPY_FOCI[plan.therapy] ?? { foci: [], homework: false };
  let attended = 0;
  return sessions.map((session): Happening => {
    const { day, attendance } = session;
    const payload: EntryPayloads['therapy-session'] = { ...named, attendance };
    if (attendance !== 'attended')
      return { kind: 'therapy-session', day, by: 'therapist', payload };
    attended += 1;
    const part = (attended - 1) / plan.planned;
    const focus = foci[Math.floor(part * foci.length)];
    const done = homework && attended > 1 ? homeworkOf(course) : 'none-set';
    return {
      kind: 'therapy-session',
      day,
      by: 'therapist',
      payload: { ...payload, homework: done, ...(focus === undefined ? {} : { focus }) },
    };
  });
}

function homeworkOf({ draw }: Course): Homework {
  return draw.pick(['done', 'done', 'done', 'partly', 'partly', 'not-done'] as const);
}
