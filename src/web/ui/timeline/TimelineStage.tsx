import { type PointerEvent, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { TimelineLayout, TimelineShape } from '#domain/timeline.ts';
import { type Cursor, dayUnder, placeOfDay } from './cursor-moves.ts';
import { TimelineShapes } from './TimelineShapes.tsx';

/** How far a pointer has to travel before it drags instead of pointing, px. */
const DRAG_FROM = 5;

interface StageProps {
  readonly layout: TimelineLayout;
  readonly cursor: Cursor | null;
  readonly onPoint: (day: number | null) => void;
  readonly onPin: (day: number) => void;
  /** Days that the picture was dragged on; absent: it cannot be dragged. */
  readonly onDragged?: ((days: number) => void) | undefined;
  readonly onWheelZoom?: ((factor: number, about: number) => void) | undefined;
}

/** The picture with its day line: mouse, pen and finger read the same as the keyboard. */
export function TimelineStage(props: StageProps) {
  const { layout, cursor } = props;
  const clip = useId();
  const ref = useRef<SVGSVGElement>(null);
  const pointer = usePointer(ref, props);
  useWheelZoom(ref, layout, props.onWheelZoom);
  const { still, marks, labels } = useMemo(() => parted(layout), [layout]);
  const { plot, height, width } = layout;
  const cursorX = cursor === null ? null : placeOfDay(layout, cursor.day);
  const at = layout.events.find((event) => event.id === cursor?.eventId)?.at ?? null;
  return (
    <svg
      ref={ref}
      className="timeline-svg timeline-stage"
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      {...pointer.handlers}
    >
      <clipPath id={clip}>
        <rect x={plot.left - 9} y={-2} width={width - plot.left + 12} height={height + 4} />
      </clipPath>
      <TimelineShapes shapes={still} />
      <g clipPath={pointer.dragged === 0 ? undefined : `url(#${clip})`}>
        <g transform={pointer.dragged === 0 ? undefined : `translate(${pointer.dragged} 0)`}>
          <TimelineShapes shapes={marks} />
        </g>
        {cursorX !== null && cursorX >= plot.left && cursorX <= plot.right && (
          <line className="timeline-cursor" x1={cursorX} x2={cursorX} y1={plot.top} y2={height} />
        )}
        <g transform={pointer.dragged === 0 ? undefined : `translate(${pointer.dragged} 0)`}>
          <TimelineShapes shapes={labels} />
        </g>
      </g>
      {at !== null && <circle className="timeline-focus" cx={at.x} cy={at.y} r={12} />}
    </svg>
  );
}

/** What stands in the gutter stays while the plot is dragged; the day line runs under the labels. */
function parted(layout: TimelineLayout) {
  const inGutter = (shape: TimelineShape) =>
    shape.kind === 'text' &&
    (shape.anchor === 'end' ? shape.x < layout.plot.left : shape.x < layout.plot.left - 20);
  const inPlot = layout.shapes.filter((shape) => !inGutter(shape));
  const firstText = inPlot.findIndex((shape) => shape.kind === 'text');
  const cut = firstText < 0 ? inPlot.length : firstText;
  return {
    still: layout.shapes.filter(inGutter),
    marks: inPlot.slice(0, cut),
    labels: inPlot.slice(cut),
  };
}

function usePointer(
  ref: React.RefObject<SVGSVGElement | null>,
  { layout, onPoint, onPin, onDragged }: StageProps,
) {
  const [dragged, setDragged] = useState(0);
  const grip = useRef<{ readonly x: number; moved: boolean } | null>(null);
  const placeOf = useCallback(
    (clientX: number) => {
      const box = ref.current?.getBoundingClientRect();
      if (box === undefined || box.width === 0) return 0;
      return ((clientX - box.left) / box.width) * layout.width;
    },
    [ref, layout.width],
  );
  const onPointerDown = (event: PointerEvent) => {
    if (event.button === 0) grip.current = { x: event.clientX, moved: false };
  };
  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    const held = grip.current;
    const travelled = held === null ? 0 : event.clientX - held.x;
    const drags = onDragged !== undefined && event.pointerType === 'mouse';
    if (held !== null && drags && (held.moved || Math.abs(travelled) > DRAG_FROM)) {
      held.moved = true;
      event.currentTarget.setPointerCapture(event.pointerId);
      setDragged(placeOf(event.clientX) - placeOf(held.x));
      return;
    }
    onPoint(dayUnder(layout, placeOf(event.clientX)));
  };
  const onPointerUp = (event: PointerEvent) => {
    const held = grip.current;
    grip.current = null;
    setDragged(0);
    if (held === null) return;
    if (held.moved) {
      const { plot, range } = layout;
      const daysPerPx = (range.to - range.from) / (plot.right - plot.left);
      const travelled = placeOf(event.clientX) - placeOf(held.x);
      onDragged?.(Math.round(-travelled * daysPerPx));
      return;
    }
    const day = dayUnder(layout, placeOf(event.clientX));
    if (day !== null) onPin(day);
  };
  const onPointerCancel = () => {
    grip.current = null;
    setDragged(0);
  };
  const onPointerLeave = () => onPoint(null);
  return {
    dragged,
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel, onPointerLeave },
  };
}

/** Ctrl and wheel, which is also what two fingers on a touch pad send. */
function useWheelZoom(
  ref: React.RefObject<SVGSVGElement | null>,
  layout: TimelineLayout,
  onWheelZoom: StageProps['onWheelZoom'],
): void {
  useEffect(() => {
    const svg = ref.current;
    if (svg === null || onWheelZoom === undefined) return;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const box = svg.getBoundingClientRect();
      const x = ((event.clientX - box.left) / box.width) * layout.width;
      const about = dayUnder(layout, x);
      if (about !== null) onWheelZoom(event.deltaY > 0 ? 1.25 : 0.8, about);
    };
    // Only a listener that is not passive may keep the page from zooming as a whole.
    svg.addEventListener('wheel', onWheel, { passive: false });
    return () => svg.removeEventListener('wheel', onWheel);
  }, [ref, layout, onWheelZoom]);
}
