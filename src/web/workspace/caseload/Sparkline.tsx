import type { CaseloadRow } from '#contracts/caseload.ts';
import type { Scale } from '#contracts/vocabulary.ts';
import { t } from '../../messages/workspace-texts.ts';
import { UnknownChip } from '../../ui/UnknownChip.tsx';
import './sparkline.css';

const WIDTH = 148;
const HEIGHT = 42;
const YEAR = 366;
/** Further apart than this, two scores are not joined: a gap in the record is a gap in the line. */
const GAP_DAYS = 42;

type Points = readonly (readonly [day: number, total: number])[];

/** The past year of one scale, every row on the same axis: the whole scale high, twelve months wide. */
export function Sparkline({
  spark,
  scale,
}: {
  readonly spark: CaseloadRow['spark'];
  readonly scale: Scale | undefined;
}) {
  const last = spark?.points.at(-1);
  if (spark === null || scale === undefined || last === undefined)
    return <UnknownChip>{t('caseload.noScore')}</UnknownChip>;
  const x = (daysAgo: number) => round(WIDTH - 5 - (daysAgo / YEAR) * (WIDTH - 10));
  const y = (total: number) =>
    round(HEIGHT - 4 - ((total - scale.min) / (scale.max - scale.min)) * (HEIGHT - 8));
  return (
    <>
      <svg
        className="sparkline"
        width={WIDTH}
        height={HEIGHT}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        aria-hidden="true"
      >
        {scale.moderateFrom !== null && (
          <rect
            className="sparkline-shade"
            width={WIDTH}
            y={y(scale.max)}
            height={y(scale.moderateFrom) - y(scale.max)}
          />
        )}
        {scale.remissionUpTo !== null && (
          <line
            className="sparkline-target"
            x2={WIDTH}
            y1={y(scale.remissionUpTo + 0.5)}
            y2={y(scale.remissionUpTo + 0.5)}
          />
        )}
        {stretches(spark.points).map((stretch) => (
          <polyline
            key={stretch[0]?.[0]}
            points={stretch.map(([day, total]) => `${x(day)},${y(total)}`).join(' ')}
          />
        ))}
        <circle cx={x(last[0])} cy={y(last[1])} r="3.2" />
      </svg>
      <span className="visually-hidden">{spoken(spark.points)}</span>
    </>
  );
}

function stretches(points: Points): readonly Points[] {
  const found: [number, number][][] = [];
  let before: number | null = null;
  for (const [day, total] of points) {
    if (before === null || before - day > GAP_DAYS) found.push([]);
    found.at(-1)?.push([day, total]);
    before = day;
  }
  return found;
}

function spoken(points: Points): string {
  return t('caseload.scores', {
    count: points.length,
    first: points[0]?.[1] ?? 0,
    last: points.at(-1)?.[1] ?? 0,
  });
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
