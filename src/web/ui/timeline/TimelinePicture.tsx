import type { TimelineLayout, TimelineShape } from '#domain/timeline.ts';

/** The picture as the engine laid it out. Its look follows from the roles alone. */
export function TimelinePicture({ layout }: { readonly layout: TimelineLayout }) {
  return (
    <svg
      className="timeline"
      width={layout.width}
      height={layout.height}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="img"
      aria-label={layout.summary}
    >
      {layout.shapes.map((shape, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no identity but their order
        <Shape key={index} shape={shape} />
      ))}
    </svg>
  );
}

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
