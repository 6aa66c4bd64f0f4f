import { type DayNumber, dayNumber } from '#domain/calendar.ts';
import type { EntryOf } from '#domain/chart-entry.ts';
import type { ChartHistory } from '#domain/chart-history.ts';
import type { ChartAssessment } from '#domain/findings.ts';
import type { TimelineRegister } from '#domain/timeline.ts';
import { isUnknown } from '#domain/unknown.ts';
import { drawnDay } from './days.ts';
import { type LifeMark, lifeMarks } from './life-marks.ts';
import { type MedicationRow, medicationRows } from './medication-rows.ts';
import { type ScoreSeries, scoreSeries } from './score-series.ts';
import { type StepFact, stepFacts } from './step-facts.ts';
import { type TherapyRow, therapyRows } from './therapy-rows.ts';
import type { TimelineContent } from './timeline-content.ts';
import { CLINICIAN_WORDS, PATIENT_WORDS, type TimelineWords } from './words.ts';

export interface SideEffect {
  readonly name: string;
  readonly burden: number;
  readonly from: DayNumber;
  /** Null while it goes on. */
  readonly to: DayNumber | null;
  readonly entryId: string;
}

/** A measure or a visit that is planned; planned sessions stand in their therapy's row. */
export interface PlannedMark {
  readonly day: DayNumber;
  /** Longest first. */
  readonly labels: readonly string[];
  readonly entryId: string;
}

/** Everything that is drawn, listed and read out, before it has a place. */
export interface TimelineFacts {
  readonly today: DayNumber;
  readonly history: ChartHistory;
  readonly words: TimelineWords;
  readonly register: TimelineRegister;
  /** The scale that decides severity first. */
  readonly series: readonly ScoreSeries[];
  readonly steps: readonly StepFact[];
  readonly medications: readonly MedicationRow[];
  readonly therapies: readonly TherapyRow[];
  readonly effects: readonly SideEffect[];
  readonly life: readonly LifeMark[];
  readonly planned: readonly PlannedMark[];
  /** First day with anything on record; today where there is nothing. */
  readonly first: DayNumber;
  readonly lastPlanned: DayNumber | null;
  readonly episodeStart: DayNumber | null;
}

export function timelineFacts(
  content: TimelineContent,
  assessment: ChartAssessment,
  register: TimelineRegister,
): TimelineFacts {
  const { history } = assessment;
  const today = history.asOf;
  const words = register === 'patient' ? PATIENT_WORDS : CLINICIAN_WORDS;
  const series = scoreSeries(content, assessment);
  const leading = series[0] ?? null;
  const medications = medicationRows(content, history);
  const therapies = therapyRows(content, history, words);
  const effects = history.sideEffects.map((entry) => effectOf(entry, today));
  const life = lifeMarks(content, history, { words, register });
  const days = [
    ...series.flatMap((one) => [...one.points, ...one.unscored, ...one.looseFlags]),
    ...life,
  ].map((one) => one.day);
  const begins = [...medications, ...effects].map((one) => one.from);
  const sessions = therapies.flatMap((row) => row.sessions[0]?.day ?? []);
  return {
    today,
    history,
    words,
    register,
    series,
    steps: stepFacts(history.steps, leading, { content, words, today }),
    medications,
    therapies,
    effects,
    life,
    planned: history.planned.flatMap((entry) => plannedMark(entry, content, words)),
    first: Math.min(today, ...days, ...begins, ...sessions),
    lastPlanned: latest(history.planned.map((entry) => drawnDay(entry.occurredAt))),
    episodeStart: episodeStart(assessment),
  };
}

function effectOf(entry: EntryOf<'side-effect'>, today: DayNumber): SideEffect {
  const { name, burden, until } = entry.payload;
  const last = until === undefined ? null : dayNumber(until);
  return {
    name,
    burden,
    from: drawnDay(entry.occurredAt),
    to: last !== null && last < today ? last : null,
    entryId: entry.id,
  };
}

function plannedMark(
  entry: EntryOf<'appointment'>,
  content: TimelineContent,
  words: TimelineWords,
): readonly PlannedMark[] {
  const { what, instrument } = entry.payload;
  if (what === 'session') return [];
  const scale = instrument === undefined ? undefined : content.instruments.get(instrument);
  const due = scale === undefined ? words.somethingDue : words.due(scale.shortTitle);
  const labels = what === 'visit' ? words.visit : due;
  return [{ day: drawnDay(entry.occurredAt), labels, entryId: entry.id }];
}

function latest(days: readonly DayNumber[]): DayNumber | null {
  return days.length === 0 ? null : Math.max(...days);
}

function episodeStart(assessment: ChartAssessment): DayNumber | null {
  const { episode } = assessment.findings;
  if (isUnknown(episode) || isUnknown(episode.start)) return null;
  return drawnDay(episode.start);
}
