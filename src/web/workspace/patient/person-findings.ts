import { isUnknown } from '#domain/unknown.ts';
import { daysFrom, formatDate, formatShortDate } from '../../format/format-date.ts';
import { formatWeeks } from '../../format/format-number.ts';
import { writeOutDates } from '../../format/write-out-dates.ts';
import { t } from '../../messages/workspace-texts.ts';
import { capital, type FindingRow, type FindingsChart, finding, missingOf } from './finding-row.ts';

export function risk({ findings }: FindingsChart): FindingRow {
  const { tier, reasons } = findings.risk;
  if (tier === 'unknown') return finding('risk', { main: null, missing: [t('risk.missing')] });
  const notes = reasons.map(writeOutDates);
  return finding('risk', { main: capital(t(`tier.${tier}`)), notes });
}

export function episode(chart: FindingsChart): FindingRow {
  const found = chart.findings.episode;
  if (isUnknown(found)) return finding('episode', { main: null, missing: missingOf(found) });
  const { ordinal, start, weeks, chronic } = found;
  const since = isUnknown(start) ? null : formatDate(start);
  const length = isUnknown(weeks) ? null : formatWeeks(weeks);
  const parts = [
    isUnknown(ordinal) ? null : t('episode.ordinal', { ordinal }),
    since === null ? null : t('episode.since', { date: since }),
  ].filter((part) => part !== null);
  return finding('episode', {
    main: parts.length === 0 ? null : parts.join(', '),
    notes: [
      length === null ? null : t('episode.weeks', { weeks: length }),
      isUnknown(chronic) ? null : t(chronic ? 'episode.chronic' : 'episode.notChronic'),
    ],
    missing: missingOf(ordinal, start, weeks, chronic),
  });
}

export function conditions({ findings }: FindingsChart): FindingRow {
  const names = [
    ...findings.comorbidity.map((code) => t(`condition.${code}`)),
    ...(findings.psychoticFeatures ? [t('condition.psychotic-features')] : []),
    ...(findings.catatonia ? [t('condition.catatonia')] : []),
  ];
  const main = names.length === 0 ? t('conditions.none') : capital(names.join(', '));
  return finding('conditions', { main });
}

export function preference({ findings }: FindingsChart): FindingRow {
  const wish = findings.preference;
  if (wish === 'unknown')
    return finding('preference', { main: null, missing: [t('preference.missing')] });
  return finding('preference', { main: t(`preference.${wish}`) });
}

export function stressor({ findings }: FindingsChart): FindingRow {
  const now = findings.stressor;
  if (now === 'unknown')
    return finding('stressor', { main: null, missing: [t('stressor.missing')] });
  return finding('stressor', { main: t(now ? 'stressor.yes' : 'stressor.no') });
}

export function contact({ asOf, findings }: FindingsChart): FindingRow {
  const { last, inPast30Days } = findings.contact;
  if (last === null) return finding('contact', { main: t('contact.none') });
  const days = daysFrom(last, asOf);
  return finding('contact', {
    main: t('contact.last', { date: formatShortDate(last, asOf), days }),
    notes: [t('contact.recent', { count: inPast30Days })],
  });
}
