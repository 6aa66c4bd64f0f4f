import type { DatedScore, SuicideAnswer, UnscoredForm } from '#domain/chart-history.ts';

/* An event's id is its lane and the first entry behind it: the same in every setting and range. */

export function scoreEventId(instrument: string, score: DatedScore): string {
  return `score:${instrument}@${score.entryIds[0] ?? score.day}`;
}

export function unscoredEventId(form: UnscoredForm): string {
  return `score:${form.instrument}@${form.entryIds[0] ?? form.day}`;
}

export function looseFlagEventId(flag: SuicideAnswer): string {
  return `score:${flag.instrument}@flag-${flag.item}-${flag.entryIds[0] ?? flag.day}`;
}

/** A dose span, a session, a side effect, a mark of life, an appointment. */
export function entryEventId(lane: string, entryId: string): string {
  return `${lane}@${entryId}`;
}

export function stopEventId(lane: string, day: number): string {
  return `${lane}@stop-${day}`;
}

export function stepEventId(ordinal: number): string {
  return `steps@${ordinal}`;
}
