import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import type { TimelineLayout } from '#domain/timeline.ts';
import { readoutDate } from '#domain/timeline-readout.ts';
import { t } from '../../messages/timeline-texts.ts';
import { type Days, panned, reachOf, withEdge } from './range-moves.ts';

const HEIGHT = 24;
const WEEK = 7;
const MONTH = 30;

/** The whole record in small, with the range shown between two handles. */
export function OverviewStrip({
  layout,
  onRange,
}: {
  readonly layout: TimelineLayout;
  readonly onRange: (days: Days) => void;
}) {
  const { range, overview, readout } = layout;
  const reach = reachOf(range);
  const [draft, setDraft] = useState<Days | null>(null);
  const shown = draft ?? range;
  const ref = useRef<HTMLDivElement>(null);
  const share = (day: number) => ((day - reach.from) / (reach.to - reach.from)) * 100;
  const drag = useStripDrag(ref, { reach, shown, setDraft, onRange });
  const spoken = (day: number) => readoutDate(readout, day);
  return (
    <fieldset className="timeline-strip">
      <legend className="visually-hidden">{t('strip')}</legend>
      <div ref={ref} className="timeline-strip-track">
        <svg viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
          {overview.medications.map((span) => (
            <rect
              key={`${span.from} ${span.to}`}
              className="timeline-strip-dose"
              x={share(span.from)}
              y={HEIGHT - 6}
              width={Math.max(0.2, share(span.to) - share(span.from))}
              height={3}
            />
          ))}
          {overview.sessions.map((day) => (
            <rect
              key={day}
              className="timeline-strip-session"
              x={share(day)}
              y={HEIGHT - 3}
              width={0.25}
              height={3}
            />
          ))}
          <path className="timeline-strip-score" d={scoreLine(overview.scores, share)} />
          <rect
            className="timeline-strip-window"
            x={share(shown.from)}
            y={0}
            width={share(shown.to) - share(shown.from)}
            height={HEIGHT}
            {...drag('both')}
          />
        </svg>
        <Handle
          edge="from"
          label={t('stripFrom')}
          place={share(shown.from)}
          day={shown.from}
          limits={{ from: reach.from, to: shown.to }}
          spoken={spoken(shown.from)}
          onMove={(days) =>
            onRange(withEdge(range, reach, { edge: 'from', day: range.from + days }))
          }
          drag={drag('from')}
        />
        <Handle
          edge="to"
          label={t('stripTo')}
          place={share(shown.to)}
          day={shown.to}
          limits={{ from: shown.from, to: reach.to }}
          spoken={spoken(shown.to)}
          onMove={(days) => onRange(withEdge(range, reach, { edge: 'to', day: range.to + days }))}
          drag={drag('to')}
        />
      </div>
    </fieldset>
  );
}

/** The same law as in the picture: what lies more than 35 days apart is not joined. */
const GAP_DAYS = 35;

function scoreLine(
  scores: TimelineLayout['overview']['scores'],
  share: (day: number) => number,
): string {
  return scores
    .map((score, i) => {
      const before = scores[i - 1];
      const joined = before !== undefined && score.day - before.day <= GAP_DAYS;
      const y = ((1 - score.share) * (HEIGHT - 11) + 2).toFixed(1);
      // A score that stands alone is a dot: a line of no length with round ends.
      return `${joined ? 'L' : 'M'}${share(score.day).toFixed(2)} ${y}h0`;
    })
    .join('');
}

interface Drag {
  readonly onPointerDown: (event: PointerEvent<Element>) => void;
  readonly onPointerMove: (event: PointerEvent<Element>) => void;
  readonly onPointerUp: () => void;
}

/** Dragging a handle, or the window between them; the range is asked for when it is let go. */
function useStripDrag(
  ref: React.RefObject<HTMLDivElement | null>,
  strip: {
    readonly reach: Days;
    readonly shown: Days;
    readonly setDraft: (days: Days | null) => void;
    readonly onRange: (days: Days) => void;
  },
): (what: 'from' | 'to' | 'both') => Drag {
  const grip = useRef<{ readonly x: number; readonly shown: Days } | null>(null);
  const wanted = useRef<Days | null>(null);
  const { reach } = strip;
  return (what) => ({
    onPointerDown: (event) => {
      grip.current = { x: event.clientX, shown: strip.shown };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event) => {
      const held = grip.current;
      const width = ref.current?.getBoundingClientRect().width ?? 0;
      if (held === null || width === 0) return;
      const days = Math.round(((event.clientX - held.x) / width) * (reach.to - reach.from));
      wanted.current =
        what === 'both'
          ? panned(held.shown, reach, days)
          : withEdge(held.shown, reach, { edge: what, day: held.shown[what] + days });
      strip.setDraft(wanted.current);
    },
    onPointerUp: () => {
      if (wanted.current !== null) strip.onRange(wanted.current);
      grip.current = null;
      wanted.current = null;
      strip.setDraft(null);
    },
  });
}

function Handle({
  edge,
  label,
  place,
  day,
  limits,
  spoken,
  onMove,
  drag,
}: {
  readonly edge: 'from' | 'to';
  readonly label: string;
  /** Per cent of the strip. */
  readonly place: number;
  readonly day: number;
  readonly limits: Days;
  readonly spoken: string;
  readonly onMove: (days: number) => void;
  readonly drag: Drag;
}) {
  const onKeyDown = (event: KeyboardEvent) => {
    const days = STEPS[event.key];
    if (days === undefined) return;
    event.preventDefault();
    onMove(days);
  };
  return (
    <div
      className={`timeline-strip-handle timeline-strip-${edge}`}
      style={{ left: `${place}%` }}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={limits.from}
      aria-valuemax={limits.to}
      aria-valuenow={day}
      aria-valuetext={spoken}
      onKeyDown={onKeyDown}
      {...drag}
    />
  );
}

/** A week a press, a month with Page. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -WEEK,
  ArrowDown: -WEEK,
  ArrowRight: WEEK,
  ArrowUp: WEEK,
  PageDown: -MONTH,
  PageUp: MONTH,
};
