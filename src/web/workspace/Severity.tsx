import type { Scale } from '#contracts/vocabulary.ts';
import { SeverityGauge } from '../ui/SeverityGauge.tsx';

/** Where a total stands on its scale: the gauge, and the band's name, shortened for a list. */
export function Severity({
  band,
  scale,
}: {
  readonly band: string | null;
  readonly scale: Scale | undefined;
}) {
  if (band === null || scale === undefined) return null;
  const index = scale.bands.findIndex(({ name }) => name === band);
  return (
    <span className="severity">
      {index >= 0 && <SeverityGauge step={index + 1} of={scale.bands.length} />}
      <span>{bandName(band).replace('moderately ', 'mod. ')}</span>
    </span>
  );
}

/** @example bandName('moderately-severe') is "moderately severe" */
export function bandName(band: string): string {
  return band.replaceAll('-', ' ');
}
