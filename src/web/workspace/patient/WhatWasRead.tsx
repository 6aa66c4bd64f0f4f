import type { PatientChart } from '#contracts/patient.ts';
import { formatDate } from '../../format/format-date.ts';
import { writeOutDates } from '../../format/write-out-dates.ts';
import { t } from '../../messages/workspace-texts.ts';
import './what-was-read.css';

/** What the findings rest on, and what is kept but left out of them. */
export function WhatWasRead({ chart: { read } }: { readonly chart: PatientChart }) {
  return (
    <details className="what-was-read">
      <summary>
        <b>{t('read.title')}</b>{' '}
        <span className="muted">
          {t('read.counts', { entries: read.entries, setAside: read.setAside.length })}
        </span>
      </summary>
      <div className="read-columns">
        <table>
          <caption className="visually-hidden">{t('read.kinds')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('read.kind')}</th>
              <th scope="col">{t('read.count')}</th>
              <th scope="col">{t('read.latest')}</th>
            </tr>
          </thead>
          <tbody>
            {read.kinds.map((kind) => (
              <tr key={kind.kind}>
                <th scope="row">{kindName(kind.kind)}</th>
                <td className="num">{kind.count}</td>
                <td>{formatDate(kind.latest)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {read.setAside.length > 0 && (
          <table>
            <caption>{t('read.setAside')}</caption>
            <tbody>
              {read.setAside.map((entry) => (
                <tr key={entry.entryId}>
                  <th scope="row">{kindName(entry.kind)}</th>
                  <td>{formatDate(entry.date)}</td>
                  <td>{writeOutDates(entry.why)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </details>
  );
}

function kindName(kind: string): string {
  return kind.replaceAll('-', ' ');
}
