import './severity-gauge.css';

/** The step of a scale as filled bars. The name always stands beside it, so it is silent. */
export function SeverityGauge({ step, of }: { readonly step: number; readonly of: number }) {
  return (
    <span className="gauge" aria-hidden="true">
      {Array.from({ length: of }, (_, index) => (
        // The bars have no identity but their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <i key={index} className={index < step ? 'gauge-on' : undefined} />
      ))}
    </span>
  );
}
