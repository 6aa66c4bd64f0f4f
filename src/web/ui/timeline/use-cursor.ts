import { useCallback, useMemo, useState } from 'react';
import type { TimelineEvent, TimelineLayout } from '#domain/timeline.ts';
import { type ReadoutLine, readoutOn } from '#domain/timeline-readout.ts';
import type { Cursor } from './cursor-moves.ts';

export interface CursorState {
  /** What the line stands on: the pointer's day, else the one that is pinned or chosen by key. */
  readonly cursor: Cursor | null;
  readonly pinned: boolean;
  readonly event: TimelineEvent | null;
  readonly lines: readonly ReadoutLine[];
  readonly point: (day: number | null) => void;
  readonly pin: (day: number) => void;
  readonly stand: (cursor: Cursor | null) => void;
  readonly free: () => void;
}

/** Where the reader stands, and what was true there. Without a place it is today. */
export function useCursor(layout: TimelineLayout): CursorState {
  const [hover, setHover] = useState<number | null>(null);
  const [kept, setKept] = useState<(Cursor & { readonly pinned: boolean }) | null>(null);
  const cursor = useMemo<Cursor | null>(() => {
    if (kept?.pinned === true) return kept;
    return hover === null ? kept : { day: hover, eventId: null };
  }, [hover, kept]);
  const day = cursor?.day ?? Math.min(layout.range.today, layout.range.to);
  const lines = useMemo(() => readoutOn(layout.readout, day), [layout.readout, day]);
  const event = layout.events.find((one) => one.id === cursor?.eventId) ?? null;
  return {
    cursor,
    pinned: kept?.pinned === true,
    event,
    lines,
    point: setHover,
    pin: useCallback((pinnedDay) => setKept({ day: pinnedDay, eventId: null, pinned: true }), []),
    stand: useCallback((next) => {
      setHover(null);
      if (next !== null) setKept({ ...next, pinned: false });
    }, []),
    free: useCallback(() => {
      setHover(null);
      setKept(null);
    }, []),
  };
}
