import { civilDate, DAYS_PER_WEEK, type DayNumber } from './calendar.ts';

/** What was true on each day, piece by piece: enough to read any day without an engine. */
export interface ReadoutData {
  readonly tracks: readonly ReadoutTrack[];
  /** From Sunday. */
  readonly weekdays: readonly string[];
  /** From January. */
  readonly months: readonly string[];
  /** Said on a day on which no track has anything. */
  readonly nothing: string;
}

/** What the line is about; the key mark beside it follows from this. */
export type ReadoutTopic =
  | 'date'
  | 'step'
  | 'score'
  | 'medication'
  | 'therapy'
  | 'side-effect'
  | 'life'
  | 'own-words'
  | 'planned';

export interface ReadoutTrack {
  readonly topic: ReadoutTopic;
  /** In order of day, without overlap; both ends included. */
  readonly pieces: readonly ReadoutPiece[];
}

export interface ReadoutPiece {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly parts: readonly ReadoutPart[];
}

export type ReadoutTone = 'strong' | 'plain' | 'muted';

/** Words, or a figure that counts with the day. */
export type ReadoutPart =
  | { readonly tone: ReadoutTone; readonly text: string }
  | {
      readonly tone: ReadoutTone;
      /** `days-since` 0, 1, 2 …; `day-of` 1, 2, 3 …; `weeks-since` days / 7 with one decimal. */
      readonly count: 'days-since' | 'day-of' | 'weeks-since';
      readonly since: DayNumber;
    };

export interface ReadoutLine {
  readonly topic: ReadoutTopic;
  readonly parts: readonly { readonly tone: ReadoutTone; readonly text: string }[];
}

/**
 * What was true on a day, the date first.
 *
 * @example readoutOn(layout.readout, dayNumber('2026-10-26')) begins "Mon 26 Oct 2026"
 */
export function readoutOn(data: ReadoutData, day: DayNumber): readonly ReadoutLine[] {
  const lines = data.tracks.flatMap((track) => {
    const piece = pieceOn(track.pieces, day);
    if (piece === null) return [];
    return [{ topic: track.topic, parts: piece.parts.map((part) => spellOut(part, day)) }];
  });
  const rest: readonly ReadoutLine[] =
    lines.length > 0
      ? lines
      : [{ topic: 'planned', parts: [{ tone: 'muted', text: data.nothing }] }];
  return [{ topic: 'date', parts: [{ tone: 'strong', text: readoutDate(data, day) }] }, ...rest];
}

/** "Mon 26 Oct 2026" in the words of the layout. */
export function readoutDate(
  words: Pick<ReadoutData, 'weekdays' | 'months'>,
  day: DayNumber,
): string {
  const civil = civilDate(day);
  // 1970-01-01 was a Thursday.
  const weekday = words.weekdays[(((day + 4) % 7) + 7) % 7] ?? '';
  return `${weekday} ${civil.day} ${words.months[civil.month - 1] ?? ''} ${civil.year}`;
}

function pieceOn(pieces: readonly ReadoutPiece[], day: DayNumber): ReadoutPiece | null {
  let low = 0;
  let high = pieces.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece === undefined) return null;
    if (day < piece.from) high = middle - 1;
    else if (day > piece.to) low = middle + 1;
    else return piece;
  }
  return null;
}

function spellOut(part: ReadoutPart, day: DayNumber): { tone: ReadoutTone; text: string } {
  if ('text' in part) return part;
  const days = day - part.since;
  const figures = {
    'days-since': String(days),
    'day-of': String(days + 1),
    'weeks-since': (days / DAYS_PER_WEEK).toFixed(1),
  };
  return { tone: part.tone, text: figures[part.count] };
}
