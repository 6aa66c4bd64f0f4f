import { useCallback, useRef, useState } from 'react';
import type { TimelineLayout, TimelineRange } from '#domain/timeline.ts';
import { OverviewStrip } from './OverviewStrip.tsx';
import { Readout } from './Readout.tsx';
import { asRange, type Days, panned, reachOf, zoomed } from './range-moves.ts';
import { stageKeys } from './stage-keys.ts';
import { TimelineKey } from './TimelineKey.tsx';
import { TimelineStage } from './TimelineStage.tsx';
import { TimelineTable } from './TimelineTable.tsx';
import { TimelineTools } from './TimelineTools.tsx';
import { useCursor } from './use-cursor.ts';
import './timeline.css';

/** What the reader wants to see otherwise; the page asks the server for that layout. */
export interface TimelineChange {
  readonly range?: TimelineRange;
  readonly instruments?: readonly string[];
  readonly earlierMedicinesOpen?: boolean;
}

export interface TimelineProps {
  readonly layout: TimelineLayout;
  /** False while the layout that was asked for is on its way. */
  readonly fresh?: boolean;
  /** Absent: the range and the panels are as they are. */
  readonly onView?: (change: TimelineChange) => void;
  /** The page lists the rows itself, below the picture. */
  readonly rowsElsewhere?: boolean;
  /** Enter on an event; absent: Enter pins its day. */
  readonly onOpen?: (entryIds: readonly string[]) => void;
}

/** The combined timeline: a readout, the picture, the strip, the key, and all of it as a table. */
export function Timeline({
  layout,
  fresh = true,
  onView,
  rowsElsewhere = false,
  onOpen,
}: TimelineProps) {
  const cursor = useCursor(layout);
  const [asTable, setAsTable] = useState(false);
  const range = useRangeActs(layout, onView);
  const toggleTable = rowsElsewhere ? undefined : () => setAsTable((was) => !was);
  const open = (eventId: string) => {
    const event = layout.events.find((one) => one.id === eventId);
    if (event !== undefined) onOpen?.(event.entryIds);
  };
  const keys = stageKeys(
    {
      layout,
      ...cursor,
      toggleTable,
      open: onOpen === undefined ? undefined : open,
      zoom: range && ((factor) => range.zoom(factor, cursor.cursor?.day ?? null)),
      pan: range?.pan,
      reset: range?.reset,
    },
    asTable,
  );
  return (
    <div className={fresh ? 'timeline' : 'timeline timeline-waiting'}>
      <div className="timeline-top">
        <p className="timeline-honesty">{layout.honesty}</p>
        <TimelineTools layout={layout} asTable={asTable} onTable={toggleTable} onView={onView} />
      </div>
      {!asTable && (
        <Readout
          lines={cursor.lines}
          event={cursor.event}
          pinned={cursor.pinned}
          most={mostLines(layout)}
        />
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: the picture and its table are one group, no set of fields */}
      <div
        className="timeline-view"
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: one tab stop; its keys move through the picture
        tabIndex={0}
        aria-label={`${layout.title}. ${layout.summary}`}
        onKeyDown={keys}
      >
        {asTable ? (
          <TimelineTable layout={layout} />
        ) : (
          <TimelineStage
            layout={layout}
            cursor={cursor.cursor}
            onPoint={cursor.point}
            onPin={cursor.pin}
            onDragged={range?.drag}
            onWheelZoom={range?.zoom}
          />
        )}
      </div>
      {!asTable && !rowsElsewhere && (
        <div className="visually-hidden">
          <TimelineTable layout={layout} />
        </div>
      )}
      {range !== undefined && !asTable && <OverviewStrip layout={layout} onRange={range.show} />}
      {layout.notes.map((note) => (
        <p key={note} className="timeline-note">
          {note}
        </p>
      ))}
      {!asTable && <TimelineKey layout={layout} />}
    </div>
  );
}

/** Lines of a day on which everything runs; a score's may take two where the page is narrow. */
function mostLines(layout: TimelineLayout): number {
  const topics = layout.readout.tracks.map((track) => track.topic);
  const standing = topics.filter((topic) => topic === 'medication' || topic === 'therapy').length;
  const scores = topics.filter((topic) => topic === 'score').length;
  return 2 + standing + (layout.view.register === 'patient' ? 1 : 2) * scores;
}

/** Zoom and pan, from the range last asked for, so that quick presses add up. */
function useRangeActs(layout: TimelineLayout, onView: TimelineProps['onView']) {
  const asked = useRef<{ readonly of: TimelineLayout; readonly days: Days } | null>(null);
  const { range } = layout;
  const ask = useCallback(
    (change: (shown: Days) => Days) => {
      const shown = asked.current?.of === layout ? asked.current.days : layout.range;
      const days = change(shown);
      asked.current = { of: layout, days };
      onView?.({ range: asRange(days) });
    },
    [layout, onView],
  );
  const zoom = useCallback(
    (factor: number, about: number | null) =>
      ask((shown) => {
        const middle = Math.round((shown.from + shown.to) / 2);
        const held = about !== null && about >= shown.from && about <= shown.to ? about : middle;
        return zoomed(shown, reachOf(layout.range), { factor, about: held });
      }),
    [ask, layout.range],
  );
  if (onView === undefined) return undefined;
  return {
    zoom,
    pan: (share: number) =>
      ask((shown) => {
        const days = Math.round((shown.to - shown.from) * share);
        return panned(shown, reachOf(range), days);
      }),
    drag: (days: number) => ask((shown) => panned(shown, reachOf(range), days)),
    show: (days: Days) => ask(() => days),
    reset: () => onView({ range: 'episode' }),
  };
}
