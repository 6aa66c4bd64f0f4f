import type { DoseSpan, MedicationCourse } from '#domain/chart-history.ts';
import { drawnDay } from './days.ts';
import { entryEventId, stopEventId } from './event-ids.ts';
import { doseText } from './figures.ts';
import type { MedicationRow } from './medication-rows.ts';
import type { Moment } from './moments.ts';
import type { TimelineFacts } from './timeline-facts.ts';
import type { TimelineWords } from './words.ts';

export function medicationMoments(facts: TimelineFacts): readonly Moment[] {
  return facts.medications.flatMap((row) => [
    ...row.courses.flatMap((course) => courseMoments(facts, row, course)),
    ...row.missed.map(
      (missed): Moment => ({
        id: entryEventId(row.id, missed.entryId),
        lane: row.id,
        day: missed.from,
        until: missed.to,
        status: 'did-not-happen',
        what: facts.words.missedRow(row.name, missed.to - missed.from + 1),
        detail: missed.reason ?? '',
        entryIds: [missed.entryId],
      }),
    ),
    ...row.lowAdherence.map(
      (report): Moment => ({
        id: entryEventId(row.id, report.entryId),
        lane: row.id,
        day: report.day,
        status: 'happened',
        what: facts.words.adherenceRow(report.percent),
        detail: facts.words.adherenceDetail,
        entryIds: [report.entryId],
      }),
    ),
  ]);
}

function courseMoments(
  facts: TimelineFacts,
  row: MedicationRow,
  course: MedicationCourse,
): readonly Moment[] {
  const doses = course.spans.map((span, i) =>
    doseMoment(facts.words, row, { span, before: course.spans[i - 1] ?? null }),
  );
  return [...doses, ...stopMoment(facts, row, course), ...adherenceUnknown(facts, row, course)];
}

function doseMoment(
  words: TimelineWords,
  row: MedicationRow,
  { span, before }: { readonly span: DoseSpan; readonly before: DoseSpan | null },
): Moment {
  const dose = spokenDose(words, span);
  const base = {
    id: entryEventId(row.id, span.entryId),
    lane: row.id,
    day: span.from,
    status: span.dailyDoseMg === null ? ('not-known' as const) : ('happened' as const),
    entryIds: [span.entryId],
  };
  if (before === null) return { ...base, what: words.started(row.name), detail: dose };
  const change = (span.dailyDoseMg ?? Number.NaN) - (before.dailyDoseMg ?? Number.NaN);
  const what =
    change > 0
      ? words.raisedRow(row.name)
      : change < 0
        ? words.loweredRow(row.name)
        : words.doseChangedRow(row.name);
  return { ...base, what, detail: words.to(spokenDose(words, before), dose) };
}

export function spokenDose(words: TimelineWords, span: DoseSpan): string {
  const dose = span.dailyDoseMg === null ? words.doseUnknown : doseText(span.dailyDoseMg);
  return span.asNeeded ? `${dose}, ${words.asNeeded}` : dose;
}

function stopMoment(
  facts: TimelineFacts,
  row: MedicationRow,
  course: MedicationCourse,
): readonly Moment[] {
  if (course.to === null) return [];
  const { words } = facts;
  return [
    {
      id: stopEventId(row.id, course.to),
      lane: row.id,
      day: course.to,
      status: 'happened',
      what: words.stopped(row.name),
      detail: course.stopReason ?? words.lastTaken,
      entryIds: [],
    },
  ];
}

/** Whether an antidepressant was taken is unknown where nobody has asked since it began. */
function adherenceUnknown(
  facts: TimelineFacts,
  row: MedicationRow,
  course: MedicationCourse,
): readonly Moment[] {
  if (row.definition?.role !== 'antidepressant') return [];
  const { words, history, today } = facts;
  const until = course.to ?? today;
  const asked = history.adherence.some((entry) => {
    const day = drawnDay(entry.occurredAt);
    return day >= course.from && day <= until;
  });
  if (asked) return [];
  return [
    {
      id: `${row.id}@adherence-${course.from}`,
      lane: row.id,
      day: course.from,
      until: course.to,
      status: 'not-known',
      what: `${row.name}. ${words.adherenceUnknown}`,
      detail: words.adherenceUnknownDetail,
      entryIds: [],
      rowOnly: true,
    },
  ];
}
