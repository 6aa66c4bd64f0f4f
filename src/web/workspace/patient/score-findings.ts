import { isUnknown } from '#domain/unknown.ts';
import { formatShortDate } from '../../format/format-date.ts';
import { formatFigure, formatPercent, formatWeeks } from '../../format/format-number.ts';
import { t } from '../../messages/workspace-texts.ts';
import { bandName } from '../Severity.tsx';
import {
  capital,
  type FindingRow,
  type FindingsChart,
  finding,
  findingRow,
  missingOf,
} from './finding-row.ts';

type Score = FindingsChart['findings']['scores'][string];

export function severity(chart: FindingsChart): FindingRow {
  const found = chart.findings.severity;
  if (isUnknown(found)) return finding('severity', { main: null, missing: missingOf(found) });
  return finding('severity', {
    main: scoreText(found, chart),
    notes: [scoreAge(found, chart)],
    gauge: gaugeOf(found, chart),
    stale: !found.current,
  });
}

export function course(chart: FindingsChart): FindingRow {
  const found = chart.findings.trajectory;
  if (isUnknown(found)) return finding('course', { main: null, missing: missingOf(found) });
  const { kind, percentChange, baseline, current, weeks } = found;
  if (kind === 'no-baseline')
    return finding('course', { main: null, missing: [t('trajectory.no-baseline')] });
  const name = t(`trajectory.${kind}`);
  const change = percentChange === null ? null : formatPercent(percentChange);
  return finding('course', {
    main: change === null ? name : t('course.change', { name, change }),
    notes: [
      baseline === null
        ? null
        : t('course.fromTo', { from: formatFigure(baseline), to: formatFigure(current) }),
      weeks === null ? null : t('course.weeks', { weeks: formatWeeks(weeks) }),
      kind === 'baseline-too-low' ? t('course.tooLow') : null,
    ],
    stale: !found.scoreIsCurrent,
  });
}

export function otherScores(chart: FindingsChart): readonly FindingRow[] {
  const { severity: main, scores } = chart.findings;
  const shown = isUnknown(main) ? null : main.instrument;
  return Object.values(scores)
    .filter((score) => score.instrument !== shown)
    .map((score) =>
      findingRow(`score-${score.instrument}`, nameOf(score.instrument, chart), {
        main: scoreText(score, chart),
        notes: [
          scoreAge(score, chart),
          score.positive === null
            ? null
            : t(score.positive ? 'screen.positive' : 'screen.negative'),
        ],
        gauge: gaugeOf(score, chart),
        stale: !score.current,
      }),
    );
}

export function screens(chart: FindingsChart): readonly FindingRow[] {
  return Object.entries(chart.findings.screens).map(([instrument, positive]) =>
    findingRow(`screen-${instrument}`, nameOf(instrument, chart), {
      main: capital(t(positive ? 'screen.positive' : 'screen.negative')),
    }),
  );
}

function scoreText(score: Score, { vocabulary }: FindingsChart): string {
  const name = vocabulary.instruments[score.instrument] ?? score.instrument;
  const total = formatFigure(score.total);
  if (score.band === null) return t('score', { name, total });
  return t('score.band', { name, total, band: bandName(score.band) });
}

function scoreAge(score: Score, { asOf }: FindingsChart): string {
  const date = formatShortDate(score.date, asOf);
  return t('score.age', { date, days: score.ageDays });
}

function gaugeOf(score: Score, { vocabulary }: FindingsChart): FindingRow['gauge'] {
  const scale = vocabulary.scales[score.instrument];
  return score.band === null || scale === undefined ? null : { band: score.band, scale };
}

function nameOf(instrument: string, { vocabulary }: FindingsChart): string {
  return vocabulary.instruments[instrument] ?? instrument;
}
