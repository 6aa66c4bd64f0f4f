import type { PatientChart } from '#contracts/patient.ts';
import type { Scale } from '#contracts/vocabulary.ts';
import { isUnknown, type Unknown } from '#domain/unknown.ts';
import { daysFrom, formatDate, formatShortDate } from '../../format/format-date.ts';
import {
  formatDose,
  formatFigure,
  formatPercent,
  formatWeeks,
} from '../../format/format-number.ts';
import { writeOutDates } from '../../format/write-out-dates.ts';
import { t, type WorkspaceText } from '../../messages/workspace-texts.ts';
import { bandName } from '../Severity.tsx';

/** One finding as it is written: what is known, its details, and what is missing. */
export interface FindingRow {
  readonly id: string;
  readonly label: string;
  /** Null where nothing is known. */
  readonly main: string | null;
  readonly notes: readonly string[];
  /** What would have to be known, in the engine's words. */
  readonly missing: readonly string[];
  /** Where the finding stands on a scale. */
  readonly gauge: { readonly band: string; readonly scale: Scale } | null;
  /** The value is older than its rules allow. */
  readonly stale: boolean;
}

type Chart = Pick<PatientChart, 'asOf' | 'findings' | 'vocabulary'>;

/** Every finding in the order in which it is read; what is not known at all comes last. */
export function findingRows(chart: Chart): readonly FindingRow[] {
  const rows = [
    severity(chart),
    course(chart),
    risk(chart),
    episode(chart),
    step(chart),
    medication(chart),
    failedTrials(chart),
    therapy(chart),
    tolerability(chart),
    conditions(chart),
    preference(chart),
    stressor(chart),
    contact(chart),
    ...otherScores(chart),
    ...screens(chart),
  ];
  return [...rows.filter((row) => row.main !== null), ...rows.filter((row) => row.main === null)];
}

interface RowParts {
  readonly main: string | null;
  readonly notes?: readonly (string | null)[];
  readonly missing?: readonly string[];
  readonly gauge?: FindingRow['gauge'];
  readonly stale?: boolean;
}

function row(id: string, label: string, parts: RowParts): FindingRow {
  return {
    id,
    label,
    main: parts.main,
    notes: (parts.notes ?? []).filter((note) => note !== null),
    missing: parts.missing ?? [],
    gauge: parts.gauge ?? null,
    stale: parts.stale ?? false,
  };
}

function finding(id: FindingName, parts: RowParts): FindingRow {
  return row(id, t(`finding.${id}`), parts);
}

type FindingName = {
  [Id in WorkspaceText]: Id extends `finding.${infer Name}`
    ? Name extends `${string}.${string}`
      ? never
      : Name
    : never;
}[WorkspaceText];

const missingOf = (...values: readonly unknown[]): readonly string[] => [
  ...new Set(
    values.flatMap((value) =>
      // `isUnknown` also knows the plain word, which names nothing.
      isUnknown(value) && value !== 'unknown' ? (value as Unknown).missing : [],
    ),
  ),
];

type Score = Chart['findings']['scores'][string];

function scoreText(score: Score, { vocabulary }: Chart): string {
  const name = vocabulary.instruments[score.instrument] ?? score.instrument;
  const total = formatFigure(score.total);
  if (score.band === null) return t('score', { name, total });
  return t('score.band', { name, total, band: bandName(score.band) });
}

function scoreAge(score: Score, { asOf }: Chart): string {
  const date = formatShortDate(score.date, asOf);
  return t('score.age', { date, days: score.ageDays });
}

function gaugeOf(score: Score, { vocabulary }: Chart): FindingRow['gauge'] {
  const scale = vocabulary.scales[score.instrument];
  return score.band === null || scale === undefined ? null : { band: score.band, scale };
}

function severity(chart: Chart): FindingRow {
  const found = chart.findings.severity;
  if (isUnknown(found)) return finding('severity', { main: null, missing: missingOf(found) });
  return finding('severity', {
    main: scoreText(found, chart),
    notes: [scoreAge(found, chart)],
    gauge: gaugeOf(found, chart),
    stale: !found.current,
  });
}

function course(chart: Chart): FindingRow {
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

function risk({ findings }: Chart): FindingRow {
  const { tier, reasons } = findings.risk;
  if (tier === 'unknown') return finding('risk', { main: null, missing: [t('risk.missing')] });
  const notes = reasons.map(writeOutDates);
  return finding('risk', { main: capital(t(`tier.${tier}`)), notes });
}

function episode(chart: Chart): FindingRow {
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

function step({ asOf, findings }: Chart): FindingRow {
  const { treatment, since, weeks, ordinal } = findings.step;
  return finding('step', {
    main: t(`step.${treatment}`, { ordinal }),
    notes: [
      since === null || weeks === null
        ? null
        : t('step.since', { date: formatShortDate(since, asOf), weeks: formatWeeks(weeks) }),
    ],
  });
}

function medication({ findings, vocabulary }: Chart): FindingRow {
  const trial = findings.medicationTrial;
  if (trial === null) return finding('medication', { main: t('medication.none') });
  const { dailyDoseMg, weeksAtEffectiveDose, adherence, adequate, optimized } = trial;
  const drug = vocabulary.medications[trial.drug] ?? trial.drug;
  const dose = isUnknown(dailyDoseMg) ? t('doseUnknown') : formatDose(dailyDoseMg);
  const notAsked = adherence === 'unknown' ? [t('medication.adherence.missing')] : [];
  return finding('medication', {
    main: t('medication.dose', { drug: capital(drug), dose }),
    notes: [
      isUnknown(adequate) ? null : t(adequate ? 'trial.adequate' : 'trial.notYet'),
      isUnknown(weeksAtEffectiveDose)
        ? null
        : t('medication.weeks', { weeks: formatWeeks(weeksAtEffectiveDose) }),
      adherence === 'unknown' ? null : t('medication.adherence', { percent: adherence }),
      isUnknown(optimized) ? null : t(optimized ? 'medication.optimized' : 'medication.room'),
    ],
    missing: [...missingOf(dailyDoseMg, weeksAtEffectiveDose, adequate, optimized), ...notAsked],
  });
}

function failedTrials({ findings, vocabulary }: Chart): FindingRow {
  const count = findings.failedMedicationTrials;
  const { atLeast, drugs, missing } = findings.failedTrials;
  const names = drugs.map((drug) => vocabulary.medications[drug] ?? drug);
  const unjudged = missing.map((what) => vocabulary.medications[what] ?? what);
  const known = isUnknown(count) ? null : t('failedTrials', { count });
  const least = atLeast === 0 ? null : t('failedTrials.atLeast', { count: atLeast });
  return finding('failedTrials', {
    main: known ?? least,
    notes: [names.length === 0 ? null : names.join(', ')],
    missing: isUnknown(count) ? [...missingOf(count), ...unjudged] : unjudged,
  });
}

function therapy({ findings, vocabulary }: Chart): FindingRow {
  const { modality, sessionsAttended, adequate, running } = findings.therapyCourse;
  if (sessionsAttended === 0) return finding('therapy', { main: t('therapy.none') });
  const name =
    modality === null ? t('therapy.unnamed') : (vocabulary.therapies[modality] ?? modality);
  return finding('therapy', {
    main: t('therapy.sessions', { name, count: sessionsAttended }),
    notes: [
      t(adequate ? 'trial.adequate' : 'trial.notYet'),
      t(running ? 'therapy.running' : 'therapy.ended'),
    ],
  });
}

function tolerability({ findings }: Chart): FindingRow {
  const level = findings.tolerability;
  if (level === 'unknown')
    return finding('tolerability', { main: null, missing: [t('tolerability.missing')] });
  return finding('tolerability', { main: t(`tolerability.${level}`) });
}

function conditions({ findings }: Chart): FindingRow {
  const names = [
    ...findings.comorbidity.map((code) => t(`condition.${code}`)),
    ...(findings.psychoticFeatures ? [t('condition.psychotic-features')] : []),
    ...(findings.catatonia ? [t('condition.catatonia')] : []),
  ];
  const main = names.length === 0 ? t('conditions.none') : capital(names.join(', '));
  return finding('conditions', { main });
}

function preference({ findings }: Chart): FindingRow {
  const wish = findings.preference;
  if (wish === 'unknown')
    return finding('preference', { main: null, missing: [t('preference.missing')] });
  return finding('preference', { main: t(`preference.${wish}`) });
}

function stressor({ findings }: Chart): FindingRow {
  const now = findings.stressor;
  if (now === 'unknown')
    return finding('stressor', { main: null, missing: [t('stressor.missing')] });
  return finding('stressor', { main: t(now ? 'stressor.yes' : 'stressor.no') });
}

function contact({ asOf, findings }: Chart): FindingRow {
  const { last, inPast30Days } = findings.contact;
  if (last === null) return finding('contact', { main: t('contact.none') });
  const days = daysFrom(last, asOf);
  return finding('contact', {
    main: t('contact.last', { date: formatShortDate(last, asOf), days }),
    notes: [t('contact.recent', { count: inPast30Days })],
  });
}

function otherScores(chart: Chart): readonly FindingRow[] {
  const { severity: main, scores } = chart.findings;
  const shown = isUnknown(main) ? null : main.instrument;
  return Object.values(scores)
    .filter((score) => score.instrument !== shown)
    .map((score) =>
      row(`score-${score.instrument}`, nameOf(score.instrument, chart), {
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

function screens(chart: Chart): readonly FindingRow[] {
  return Object.entries(chart.findings.screens).map(([instrument, positive]) =>
    row(`screen-${instrument}`, nameOf(instrument, chart), {
      main: capital(t(positive ? 'screen.positive' : 'screen.negative')),
    }),
  );
}

function nameOf(instrument: string, { vocabulary }: Chart): string {
  return vocabulary.instruments[instrument] ?? instrument;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
