import type { TimelineLayout } from '#domain/timeline.ts';
import { TimelineShapes } from './TimelineShapes.tsx';
import './timeline.css';

/** The picture alone, as print has it. */
export function TimelinePicture({ layout }: { readonly layout: TimelineLayout }) {
  return (
    <svg
      className="timeline-svg"
      width={layout.width}
      height={layout.height}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="img"
      aria-label={layout.summary}
    >
      <TimelineShapes shapes={layout.shapes} />
    </svg>
  );
}
