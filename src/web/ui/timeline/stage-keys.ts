import type { KeyboardEvent } from 'react';
import type { TimelineLayout } from '#domain/timeline.ts';
import { type Cursor, firstEvent, lastEvent, stepEvent, stepLane } from './cursor-moves.ts';

interface Acts {
  readonly layout: TimelineLayout;
  readonly cursor: Cursor | null;
  readonly stand: (cursor: Cursor | null) => void;
  readonly pin: (day: number) => void;
  readonly free: () => void;
  readonly toggleTable?: (() => void) | undefined;
  /** Nearer under 1, farther above; absent where the range is not the reader's to choose. */
  readonly zoom?: ((factor: number) => void) | undefined;
  /** Shares of the range shown. */
  readonly pan?: ((share: number) => void) | undefined;
  readonly reset?: (() => void) | undefined;
  readonly open?: ((eventId: string) => void) | undefined;
}

/** Keys of the timeline, all on its one tab stop. */
export function stageKeys(acts: Acts, inTable: boolean): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget)
      return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const act = event.shiftKey ? (SHIFTED[key] ?? KEYS[key]) : KEYS[key];
    // In the table the arrows scroll, as everywhere.
    if (act === undefined || (inTable && key !== 't')) return;
    event.preventDefault();
    act(acts);
  };
}

const KEYS: Readonly<Record<string, (acts: Acts) => void>> = {
  ArrowRight: ({ layout, cursor, stand }) => stand(stepEvent(layout.events, cursor, 1)),
  ArrowLeft: ({ layout, cursor, stand }) => stand(stepEvent(layout.events, cursor, -1)),
  ArrowDown: ({ layout, cursor, stand }) => stand(stepLane(layout.events, cursor, 1)),
  ArrowUp: ({ layout, cursor, stand }) => stand(stepLane(layout.events, cursor, -1)),
  Home: ({ layout, stand }) => stand(firstEvent(layout.events)),
  End: ({ layout, stand }) => stand(lastEvent(layout.events)),
  Enter: ({ cursor, open, pin }) => {
    if (cursor === null) return;
    if (open !== undefined && cursor.eventId !== null) open(cursor.eventId);
    else pin(cursor.day);
  },
  Escape: ({ free }) => free(),
  '+': ({ zoom }) => zoom?.(0.67),
  '=': ({ zoom }) => zoom?.(0.67),
  '-': ({ zoom }) => zoom?.(1.5),
  '−': ({ zoom }) => zoom?.(1.5),
  '0': ({ reset }) => reset?.(),
  t: ({ toggleTable }) => toggleTable?.(),
};

const SHIFTED: Readonly<Record<string, (acts: Acts) => void>> = {
  ArrowRight: ({ pan }) => pan?.(0.25),
  ArrowLeft: ({ pan }) => pan?.(-0.25),
};
