import type { PatientChart } from '#contracts/patient.ts';
import { t } from '../../messages/workspace-texts.ts';
import { SeverityGauge } from '../../ui/SeverityGauge.tsx';
import { UnknownChip } from '../../ui/UnknownChip.tsx';
import type { FindingRow } from './finding-row.ts';
import { findingRows } from './finding-rows.ts';
import './findings-list.css';

/** What is true of this person, one finding a row; what is not known stands last, and is drawn. */
export function FindingsList({ chart }: { readonly chart: PatientChart }) {
  return (
    <section aria-labelledby="findings-title">
      <h2 id="findings-title">{t('findings.title')}</h2>
      <dl className="findings">
        {findingRows(chart).map((row) => (
          <div key={row.id}>
            <dt>{row.label}</dt>
            <dd>
              {row.main !== null && <Known row={row} />}
              {row.missing.length > 0 && (
                <UnknownChip icon>
                  {t('unknown.missing', { what: row.missing.join('; ') })}
                </UnknownChip>
              )}
              {row.main === null && row.missing.length === 0 && (
                <UnknownChip icon>{t('unknown')}</UnknownChip>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Known({ row }: { readonly row: FindingRow }) {
  return (
    <>
      <span className="finding-main">
        <Gauge row={row} />
        <b>{row.main}</b>
      </span>
      {row.notes.length > 0 && (
        <small className={row.stale ? 'stale' : undefined}>{row.notes.join(' · ')}</small>
      )}
    </>
  );
}

function Gauge({ row: { gauge } }: { readonly row: FindingRow }) {
  if (gauge === null) return null;
  const index = gauge.scale.bands.findIndex(({ name }) => name === gauge.band);
  return <SeverityGauge step={index + 1} of={gauge.scale.bands.length} />;
}
