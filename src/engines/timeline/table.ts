import { calendarDate, weeksBetween } from '#domain/calendar.ts';
import type { TimelineEvent, TimelineRow, TimelineTable } from '#domain/timeline.ts';
import { stepOn } from './days.ts';
import { dateSpan, fullDate } from './figures.ts';
import { spokenDose } from './medication-moments.ts';
import type { Moment } from './moments.ts';
import type { Scene } from './scene.ts';
import type { TimelineFacts } from './timeline-facts.ts';

interface Shown {
  readonly from: number;
  readonly to: number;
}

/** What the range holds as rows: in order of time, planned ones last, gaps and missed things too. */
export function tableOf(facts: TimelineFacts, all: readonly Moment[], shown: Shown): TimelineTable {
  const inRange = all.filter((moment) => reaches(moment, shown, facts));
  const done = inRange.filter((moment) => moment.status !== 'planned');
  const planned = inRange.filter((moment) => moment.status === 'planned');
  return {
    columns: facts.words.columns,
    rows: [
      ...goingOnBefore(facts, shown.from),
      ...[...done, ...planned].map((moment) => rowOf(facts, moment)),
    ],
  };
}

/** Planned rows are listed however far ahead they lie. */
function reaches(moment: Moment, shown: Shown, facts: TimelineFacts): boolean {
  if (moment.status === 'planned') return shown.to >= facts.today;
  const until = moment.until === undefined ? moment.day : (moment.until ?? facts.today);
  return moment.day <= shown.to && until >= shown.from;
}

function rowOf(facts: TimelineFacts, moment: Moment): TimelineRow {
  return {
    status: moment.status,
    day: moment.day,
    dateText: moment.dateText ?? dateOf(facts, moment),
    what: moment.what,
    detail: moment.detail,
    stepAndWeek: moment.status === 'planned' ? '' : (stepAndWeek(facts, moment.day) ?? ''),
    ownWords: moment.ownWords === true,
    eventId: moment.rowOnly === true ? null : moment.id,
  };
}

function dateOf(facts: TimelineFacts, moment: Moment): string {
  const { words } = facts;
  if (moment.until === undefined) return fullDate(moment.day, words);
  if (moment.until === null) return words.since(fullDate(moment.day, words));
  return dateSpan(moment.day, moment.until, words);
}

/** "Step 3, week 7.6"; null before the first step, and for the patient. */
function stepAndWeek(facts: TimelineFacts, day: number): string | null {
  if (facts.register === 'patient') return null;
  const step = stepOn(facts.history.steps, day);
  if (step === null) return null;
  const ordinal = facts.history.steps.indexOf(step) + 1;
  return facts.words.stepAndWeek(ordinal, weeksBetween(step.from, day).toFixed(1));
}

/** What was already being given when the range begins: without it a range would hide a drug. */
function goingOnBefore(facts: TimelineFacts, from: number): readonly TimelineRow[] {
  const { words } = facts;
  const row = (day: number, what: string, detail: string): TimelineRow => ({
    status: 'happened',
    day,
    dateText: words.since(fullDate(day, words)),
    what,
    detail,
    stepAndWeek: '',
    ownWords: false,
    eventId: null,
  });
  const drugs = facts.medications.flatMap((medication) =>
    medication.courses.flatMap((course) =>
      course.spans
        .filter((span) => span.from < from && (span.to === null || span.to >= from))
        .map((span) => row(span.from, words.going(medication.name), spokenDose(words, span))),
    ),
  );
  const therapies = facts.therapies.flatMap((therapy) =>
    therapy.courses
      .filter(
        (course) =>
          course.firstAttended < from && (course.endedAfter === null || course.endedAfter >= from),
      )
      .map((course) => {
        const before = course.sessions.filter(
          (session) => session.attendance === 'attended' && session.day < from,
        );
        const what = words.therapyGoing(therapy.name, before.length);
        return row(course.firstAttended, what, '');
      }),
  );
  return [...drugs, ...therapies].sort((a, b) => a.day - b.day);
}

/** What the keyboard moves through: the marks that were drawn. */
export function eventsOf(
  facts: TimelineFacts,
  all: readonly Moment[],
  { pins, axis }: Pick<Scene, 'pins' | 'axis'>,
): readonly TimelineEvent[] {
  return all.flatMap((moment) => {
    const at = pins.get(moment.id);
    // What began before the range is a row, no stop for the keyboard.
    if (at === undefined || !axis.shows(moment.day)) return [];
    const { id, day, lane, status, what, detail, entryIds } = moment;
    const step = status === 'planned' ? null : stepAndWeek(facts, day);
    const date = calendarDate(day);
    return [{ id, day, date, lane, status, what, detail, stepAndWeek: step, entryIds, at }];
  });
}
