import { Check, CircleAlert } from 'lucide-react';
import type { ImportReport } from '#contracts/import-report.ts';
import type { ActRefused } from '../../api-client.ts';
import { shared } from '../../messages/shared-texts.ts';
import { t } from '../../messages/workspace-texts.ts';
import { groupByReason, type Reasoned } from './group-by-reason.ts';
import type { ImportItem } from './import-queue.ts';
import './imported-file.css';

/** One file: how far it is read, then its report, or why it was refused. */
export function ImportedFile({ item: { file, state } }: { readonly item: ImportItem }) {
  return (
    <article className="imported card">
      <h2>{file.name}</h2>
      {state.kind === 'waiting' && <p className="soft">{t('import.waiting')}</p>}
      {state.kind === 'reading' && <Progress share={state.share} size={file.size} />}
      {state.kind === 'refused' && <Refused refusal={state.refusal} />}
      {state.kind === 'done' && <Report report={state.report} />}
    </article>
  );
}

function Progress({ share, size }: { readonly share: number; readonly size: number }) {
  const whole = share >= 1;
  const text = whole
    ? t('import.writing')
    : t('import.reading', { percent: Math.floor(share * 100), size: megabytes(size) });
  return (
    <div className="import-progress">
      <progress aria-label={text} max={1} {...(whole ? {} : { value: share })} />
      <span className="small soft">{text}</span>
    </div>
  );
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}

function Refused({ refusal }: { readonly refusal: ActRefused }) {
  return (
    <div role="alert">
      <p className="imported-outcome imported-refused">
        <CircleAlert aria-hidden="true" />
        <b>{t('import.refused')}</b>
      </p>
      {refusal.problems.length === 0 ? (
        <p>{shared(`refused.${refusal.code}.advice`)}</p>
      ) : (
        <dl className="import-problems">
          {refusal.problems.map((problem) => (
            <div key={`${problem.path} ${problem.message}`}>
              <dt>
                <code>{problem.path === '' ? t('import.wholeFile') : problem.path}</code>
              </dt>
              <dd>{problem.message}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

function Report({ report }: { readonly report: ImportReport }) {
  const added = report.charts.reduce((sum, chart) => sum + chart.entriesAdded, 0);
  const amended = report.charts.reduce((sum, chart) => sum + chart.entriesAmended, 0);
  return (
    <>
      <p className="imported-outcome">
        <Check aria-hidden="true" />
        <b>
          {added + amended === 0 ? t('import.nothingNew') : t('import.done', { added, amended })}
        </b>
      </p>
      <ul className="imported-charts">
        {report.charts.map((chart) => (
          <li key={chart.patientId}>
            <a href={`/patients/${chart.patientId}`}>{chart.name}</a>{' '}
            <span className="muted">
              {t(chart.created ? 'import.chartNew' : 'import.chartKnown', {
                added: chart.entriesAdded,
                unchanged: chart.entriesUnchanged,
                amended: chart.entriesAmended,
              })}
            </span>
          </li>
        ))}
      </ul>
      <p className="small soft">
        {t('import.read', { resources: report.resources })}{' '}
        {report.read.map(({ resourceType, count }) => `${resourceType} ${count}`).join(' · ')}
      </p>
      <Listed title={t('import.flagged', { count: report.flagged.length })} list={report.flagged} />
      <Listed title={t('import.ignored', { count: report.ignored.length })} list={report.ignored} />
    </>
  );
}

const SHOWN = 50;

/** References by the reason they share: the reason once, then as many references as help. */
function Listed({ title, list }: { readonly title: string; readonly list: readonly Reasoned[] }) {
  if (list.length === 0) return null;
  return (
    <details className="import-list">
      <summary>{title}</summary>
      <dl>
        {groupByReason(list).map(([why, references]) => (
          <div key={why}>
            <dt>
              {why} <span className="muted">{references.length}</span>
            </dt>
            <dd>
              {references.slice(0, SHOWN).join(' · ')}
              {references.length > SHOWN &&
                ` · ${t('import.more', { count: references.length - SHOWN })}`}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
