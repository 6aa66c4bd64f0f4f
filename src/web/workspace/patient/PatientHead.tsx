import { Download, Printer } from 'lucide-react';
import type { PatientChart } from '#contracts/patient.ts';
import { addressOf } from '../../api-client.ts';
import { formatDate, formatWeekday } from '../../format/format-date.ts';
import { shared } from '../../messages/shared-texts.ts';
import { t } from '../../messages/workspace-texts.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { placeInList } from '../caseload/caseload-order.ts';
import { patientFacts } from './patient-facts.ts';
import './patient-head.css';

/** Who this is, where they stand on the list, what one can do with the page. */
export function PatientHead({ chart }: { readonly chart: PatientChart }) {
  const { patient } = chart;
  const place = placeInList(patient.id);
  return (
    <>
      <header className="page-head">
        <div>
          <p className="crumb">
            <a href="/">{t('bar.caseload')}</a>
            {place !== null && (
              <span className="muted">
                {t('patient.place', { index: place.index + 1, of: place.of })}
              </span>
            )}
          </p>
          <PageTitle windowTitle={t('patient.windowTitle')}>
            {patient.name} {patient.demo && <Tag>{shared('demo.tag')}</Tag>}
          </PageTitle>
          <p className="patient-facts">
            {patientFacts(chart).map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
          </p>
        </div>
        <div className="page-acts">
          <ButtonLink href={`/patients/${patient.id}/rules`}>{t('patient.rules')}</ButtonLink>
          <ButtonLink
            href={addressOf('exportChart', { patientId: patient.id })}
            download="chart.json"
          >
            <Download aria-hidden="true" />
            {t('patient.export')}
          </ButtonLink>
          <Button onClick={() => window.print()}>
            <Printer aria-hidden="true" />
            {t('patient.print')}
            <KeyHint>P</KeyHint>
          </Button>
        </div>
      </header>
      <OwnWords chart={chart} />
    </>
  );
}

function OwnWords({ chart: { ownWords, patient } }: { readonly chart: PatientChart }) {
  if (ownWords === null) return null;
  const date = formatDate(ownWords.date);
  const when =
    ownWords.date.length < 10
      ? date
      : t('weekdayDate', { weekday: formatWeekday(ownWords.date), date });
  return (
    <figure className="own-words">
      <blockquote className="voice">“{ownWords.text}”</blockquote>
      <figcaption className="small muted">
        {t('patient.ownWords', { name: patient.name, when })}
      </figcaption>
    </figure>
  );
}
