import type { DayNumber, RecordedTime } from '#domain/calendar.ts';
import type { ChartHistory, ScreenerResult } from '#domain/chart-history.ts';
import { drawnDay } from './days.ts';
import type { TimelineContent } from './timeline-content.ts';
import type { TimelineFacts } from './timeline-facts.ts';
import type { TimelineWords } from './words.ts';

/** Something that happened, was said, decided or screened: one mark of the life lane. */
export interface LifeMark {
  readonly kind: 'life' | 'own-words' | 'decision' | 'screener';
  readonly day: DayNumber;
  /** As precisely as it was recorded. */
  readonly time: RecordedTime | null;
  readonly text: string;
  readonly entryIds: readonly string[];
}

/** By day. A screener for suicide risk is not in the patient's picture. */
export function lifeMarks(
  content: TimelineContent,
  history: ChartHistory,
  { words, register }: Pick<TimelineFacts, 'words' | 'register'>,
): readonly LifeMark[] {
  const marks: LifeMark[] = [
    ...history.lifeEvents.map((entry) => markOf('life', entry, entry.payload.text)),
    ...history.ownWords.map((entry) => markOf('own-words', entry, entry.payload.text)),
    ...history.decisions.map((entry) => markOf('decision', entry, entry.payload.text)),
    ...(register === 'patient'
      ? []
      : history.screeners.map((result) => screenerMark(content, result, words))),
  ];
  return marks.sort((a, b) => a.day - b.day);
}

function markOf(
  kind: LifeMark['kind'],
  entry: { readonly id: string; readonly occurredAt: RecordedTime },
  text: string,
): LifeMark {
  const time = entry.occurredAt;
  return { kind, day: drawnDay(time), time, text, entryIds: [entry.id] };
}

function screenerMark(
  content: TimelineContent,
  result: ScreenerResult,
  words: TimelineWords,
): LifeMark {
  const scale = content.instruments.get(result.instrument)?.shortTitle ?? result.instrument;
  const { screenerSays } = words;
  const plain =
    result.positive === true
      ? screenerSays.positive
      : result.positive === false
        ? screenerSays.negative
        : screenerSays.unclear;
  return {
    kind: 'screener',
    day: result.day,
    time: null,
    text: words.screener(scale, result.level ?? plain),
    entryIds: result.entryIds,
  };
}
