import { memo } from 'react';
import type { CaseloadRow as Row } from '#contracts/caseload.ts';
import type { Vocabulary } from '#contracts/vocabulary.ts';
import { isUnknown } from '#domain/unknown.ts';
import { daysFrom, formatShortDate, formatWeekday } from '../../format/format-date.ts';
import {
  formatDose,
  formatFigure,
  formatPercent,
  formatWeeks,
} from '../../format/format-number.ts';
import { shared } from '../../messages/shared-texts.ts';
import { t } from '../../messages/workspace-texts.ts';
import { KeyMark } from '../../ui/KeyMark.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { UnknownChip } from '../../ui/UnknownChip.tsx';
import { Severity } from '../Severity.tsx';
import { Sparkline } from './Sparkline.tsx';
import { whyPhrase } from './why-phrase.ts';

export interface RowContext {
  readonly today: string;
  readonly vocabulary: Vocabulary;
  /** In a clinic where everyone is invented the banner says so once. */
  readonly allDemo: boolean;
}

/** One person: who, why here, and what was recorded. Nothing is computed but the words. */
export const CaseloadRow = memo(function CaseloadRow({
  row,
  context,
}: {
  readonly row: Row;
  readonly context: RowContext;
}) {
  const { today, vocabulary } = context;
  return (
    <>
      <th scope="row">
        <span className="person-name">
          <a href={`/patients/${row.patientId}`} data-patient={row.patientId}>
            {row.name}
          </a>
          {row.demo && !context.allDemo && <Tag>{shared('demo.tag')}</Tag>}
          <Tier tier={row.tier} />
        </span>
        <span className="why">{whyPhrase(row, today, vocabulary)}</span>
      </th>
      <td>
        <Sparkline spark={row.spark} scale={vocabulary.scales[row.spark?.instrument ?? '']} />
      </td>
      <td>
        <Latest row={row} context={context} />
      </td>
      <td className="num">
        <Course trajectory={row.trajectory} />
      </td>
      <td>
        <Treatments row={row} today={today} />
      </td>
      <td>
        <LastContact date={row.lastContact} today={today} />
      </td>
      <td>
        <Next next={row.next} today={today} />
      </td>
    </>
  );
});

function Tier({ tier }: { readonly tier: Row['tier'] }) {
  if (tier === 'none') return null;
  if (tier === 'unknown') return <Tag tone="unknown">{t('tier.unknown')}</Tag>;
  return <Tag tone={tier === 'yellow' ? 'plain' : 'strong'}>{t(`tier.${tier}`)}</Tag>;
}

function Latest({ row, context }: { readonly row: Row; readonly context: RowContext }) {
  const { severity } = row;
  if (isUnknown(severity)) return <UnknownChip>{t('unknown')}</UnknownChip>;
  const scale = context.vocabulary.scales[severity.instrument];
  return (
    <div className="latest">
      <b>{formatFigure(severity.total)}</b>
      <Severity band={severity.band} scale={scale} />
      {!severity.current && (
        <small className="stale">
          {t('caseload.stale', {
            date: formatShortDate(severity.date, context.today),
            days: daysFrom(severity.date, context.today),
          })}
        </small>
      )}
    </div>
  );
}

function Course({ trajectory }: { readonly trajectory: Row['trajectory'] }) {
  if (isUnknown(trajectory)) return <UnknownChip>{t('unknown')}</UnknownChip>;
  const { kind, percentChange } = trajectory;
  if (kind === 'no-baseline')
    return (
      <>
        <UnknownChip>{t('unknown')}</UnknownChip>
        <small>{t('trajectory.no-baseline')}</small>
      </>
    );
  if (percentChange === null) return <b>{t(`trajectory.${kind}`)}</b>;
  return (
    <>
      <b>{formatPercent(percentChange)}</b>
      <small>{t(`trajectory.${kind}`)}</small>
    </>
  );
}

function Treatments({ row, today }: { readonly row: Row; readonly today: string }) {
  if (row.medications.length === 0 && row.therapies.length === 0)
    return <span className="muted">{t('caseload.noTreatment')}</span>;
  return (
    <ul className="treatments">
      {row.medications.map((medication) => (
        <li key={medication.name}>
          <KeyMark of="medication" />
          <span>{medicationText(medication)}</span>
        </li>
      ))}
      {row.therapies.map((therapy) => (
        <li key={therapy.name}>
          <KeyMark of="therapy" />
          <span>
            {therapy.endedOn === null
              ? t('caseload.therapy', { name: therapy.name, count: therapy.sessionsAttended })
              : t('caseload.therapyEnded', {
                  name: therapy.name,
                  date: formatShortDate(therapy.endedOn, today),
                })}
          </span>
        </li>
      ))}
    </ul>
  );
}

function medicationText({ name, dailyDoseMg, weeks }: Row['medications'][number]): string {
  const dose = dailyDoseMg === null ? t('doseUnknown') : formatDose(dailyDoseMg);
  if (weeks === null) return t('caseload.medication', { name, dose });
  return t('caseload.medicationSince', { name, dose, weeks: formatWeeks(weeks) });
}

function LastContact({ date, today }: { readonly date: string | null; readonly today: string }) {
  if (date === null) return <UnknownChip>{t('caseload.noContact')}</UnknownChip>;
  return (
    <>
      {t('weekdayDate', { weekday: formatWeekday(date), date: formatShortDate(date, today) })}
      <small>{t('daysAgo', { days: daysFrom(date, today) })}</small>
    </>
  );
}

function Next({ next, today }: { readonly next: Row['next']; readonly today: string }) {
  if (next === null) return <span className="muted">{t('caseload.nothingDue')}</span>;
  const days = daysFrom(today, next.date);
  return (
    <>
      {t(`caseload.due.${next.what}`)}
      <small>
        {days < 0
          ? t('daysLate', { days: -days })
          : t('dateInDays', { date: formatShortDate(next.date, today), days })}
      </small>
    </>
  );
}
