import { entryEventId, stopEventId } from './event-ids.ts';
import { wholeWeeks } from './figures.ts';
import type { Moment } from './moments.ts';
import type { NumberedSession, TherapyRow } from './therapy-rows.ts';
import type { TimelineFacts } from './timeline-facts.ts';

export function therapyMoments(facts: TimelineFacts): readonly Moment[] {
  const { words } = facts;
  return facts.therapies.flatMap((row) => [
    ...row.sessions.map((session) => sessionMoment(facts, row, session)),
    ...row.pauses.map(
      (pause): Moment => ({
        id: `${row.id}@pause-${pause.from}`,
        lane: row.id,
        day: pause.from,
        until: pause.to,
        status: 'did-not-happen',
        what: words.withoutRow(row.name, wholeWeeks(pause.to - pause.from)),
        detail: '',
        entryIds: [],
        rowOnly: true,
      }),
    ),
    ...row.courses.flatMap((course): readonly Moment[] =>
      course.endedAfter === null
        ? []
        : [
            {
              id: stopEventId(row.id, course.endedAfter),
              lane: row.id,
              day: course.endedAfter,
              status: 'happened',
              what: words.therapyEnds(row.name),
              detail: words.sessionsSoFar(course.attended),
              entryIds: [],
              rowOnly: true,
            },
          ],
    ),
    ...row.planned.map(
      (planned): Moment => ({
        id: entryEventId(row.id, planned.entryId),
        lane: row.id,
        day: planned.day,
        status: 'planned',
        what: words.sessionPlanned(row.name),
        detail: words.plannedDetail,
        entryIds: [planned.entryId],
      }),
    ),
  ]);
}

const STATUS = {
  attended: 'happened',
  missed: 'did-not-happen',
  cancelled: 'did-not-happen',
  'not-recorded': 'not-known',
} as const;

function sessionMoment(facts: TimelineFacts, row: TherapyRow, session: NumberedSession): Moment {
  const { words } = facts;
  const { attendance, homework, focus } = session;
  const parts = [focus, homework === null ? null : words.homeworkIs(homework)];
  return {
    id: entryEventId(row.id, session.entryId),
    lane: row.id,
    day: session.day,
    status: STATUS[attendance],
    what:
      attendance === 'attended'
        ? words.session(row.name, session.number ?? 0)
        : words.sessionNotHeld(row.name, attendance),
    detail: parts.filter((part) => part !== null && part !== '').join(' · '),
    entryIds: [session.entryId],
  };
}
