import { memo } from 'react';
import type { TimelineShape } from '#domain/timeline.ts';
import './timeline-marks.css';

/** Shapes as the engine laid them out. Their look follows from the roles alone. */
export const TimelineShapes = memo(function TimelineShapes({
  shapes,
}: {
  readonly shapes: readonly TimelineShape[];
}) {
  return shapes.map((shape, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no identity but their order
    <Shape key={index} shape={shape} />
  ));
});

function Shape({ shape }: { readonly shape: TimelineShape }) {
  const className = `tl-${shape.role}`;
  if (shape.kind === 'rect')
    return (
      <rect
        className={className}
        x={shape.x}
        y={shape.y}
        width={shape.width}
        height={shape.height}
        rx={shape.radius}
      />
    );
  if (shape.kind === 'line')
    return <line className={className} x1={shape.x1} y1={shape.y1} x2={shape.x2} y2={shape.y2} />;
  if (shape.kind === 'path') return <path className={className} d={shape.d} />;
  if (shape.kind === 'circle')
    return <circle className={className} cx={shape.cx} cy={shape.cy} r={shape.r} />;
  return (
    <text
      className={shape.halo ? `${className} tl-halo` : className}
      x={shape.x}
      y={shape.y}
      fontSize={shape.size}
      textAnchor={shape.anchor}
    >
      {shape.text}
    </text>
  );
}
