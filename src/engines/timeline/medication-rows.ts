import { type CalendarDate, type DayNumber, dayNumber } from '#domain/calendar.ts';
import type { ChartHistory, DoseSpan, MedicationCourse } from '#domain/chart-history.ts';
import type { MedicationDefinition } from '#domain/medication.ts';
import { drawnDay } from './days.ts';
import type { TimelineContent } from './timeline-content.ts';
import { capital } from './words.ts';

export interface MissedDays {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly reason: string | null;
  readonly entryId: string;
}

/** One drug: its courses in order, with what was missed. */
export interface MedicationRow {
  readonly id: string;
  readonly name: string;
  readonly definition: MedicationDefinition | null;
  /** The dose that fills the lane: the highest licensed, else the highest given. */
  readonly fullMg: number | null;
  readonly courses: readonly MedicationCourse[];
  readonly missed: readonly MissedDays[];
  /** Known adherence under 80 %, as reported while this drug was the one asked about. */
  readonly lowAdherence: readonly {
    readonly day: DayNumber;
    readonly percent: number;
    readonly entryId: string;
  }[];
  /** First day of the first course, and last day of the last; null while it goes on. */
  readonly from: DayNumber;
  readonly to: DayNumber | null;
}

/** Under this an otherwise long enough trial is not adequate (contract, "medicationTrial"). */
const ADHERENCE_LOW = 80;

const ORDER = { antidepressant: 0, augmenter: 1, other: 2 } as const;

/** A row a drug: antidepressants by start, then augmenters, then others. */
export function medicationRows(
  content: TimelineContent,
  history: ChartHistory,
): readonly MedicationRow[] {
  const byDrug = new Map<string, MedicationCourse[]>();
  for (const course of history.medications) {
    const key = keyOf(course);
    byDrug.set(key, [...(byDrug.get(key) ?? []), course]);
  }
  const rows = [...byDrug.values()].map((courses) => rowOf(courses, content, history));
  const rank = (row: MedicationRow) => ORDER[row.definition?.role ?? 'other'];
  return withAdherence(
    rows.sort((a, b) => rank(a) - rank(b) || a.from - b.from),
    history,
  );
}

function keyOf(course: MedicationCourse): string {
  return course.drug ?? course.name.toLowerCase();
}

function rowOf(
  courses: readonly MedicationCourse[],
  content: TimelineContent,
  history: ChartHistory,
): MedicationRow {
  const first = courses[0];
  const key = first === undefined ? '' : keyOf(first);
  const definition = content.medications.get(first?.drug ?? '') ?? null;
  const given = courses.flatMap((course) => course.spans.map((span) => span.dailyDoseMg ?? 0));
  const highest = Math.max(0, ...given);
  return {
    id: `medication:${key}`,
    name: capital(first?.name ?? key),
    definition,
    fullMg: definition?.dose.maximumMg ?? (highest > 0 ? highest : null),
    courses,
    missed: missedDays(first ?? null, history),
    lowAdherence: [],
    from: first?.from ?? history.asOf,
    to: courses.at(-1)?.to ?? null,
  };
}

function missedDays(course: MedicationCourse | null, history: ChartHistory): readonly MissedDays[] {
  return history.missedDoses.flatMap((entry) => {
    const { drug, name, lastDay, reason } = entry.payload;
    const same =
      course !== null &&
      (drug === null ? name.toLowerCase() === course.name.toLowerCase() : drug === course.drug);
    if (!same) return [];
    const from = drawnDay(entry.occurredAt);
    const to = Math.min(history.asOf, Math.max(from, dayNumber(lastDay satisfies CalendarDate)));
    return [{ from, to, reason: reason ?? null, entryId: entry.id }];
  });
}

/** A report of adherence names no drug; it is read for the antidepressant begun last. */
function withAdherence(
  rows: readonly MedicationRow[],
  history: ChartHistory,
): readonly MedicationRow[] {
  const low = history.adherence.filter((entry) => entry.payload.percent < ADHERENCE_LOW);
  if (low.length === 0) return rows;
  const askedAbout = (day: DayNumber) =>
    rows
      .filter((row) => row.definition?.role === 'antidepressant' && courseOn(row, day) !== null)
      .sort((a, b) => b.from - a.from)[0] ?? null;
  return rows.map((row) => ({
    ...row,
    lowAdherence: low
      .map((entry) => ({
        day: drawnDay(entry.occurredAt),
        percent: entry.payload.percent,
        entryId: entry.id,
      }))
      .filter((report) => askedAbout(report.day) === row),
  }));
}

/** The course that runs on a day. */
export function courseOn(row: MedicationRow, day: DayNumber): MedicationCourse | null {
  return (
    row.courses.find((course) => course.from <= day && (course.to === null || course.to >= day)) ??
    null
  );
}

/** Weeks at one dose: to today while it goes on, else with its last day. */
export function spanDays(span: DoseSpan, today: DayNumber): number {
  return span.to === null ? today - span.from : span.to + 1 - span.from;
}
