import { isUnknown } from '#domain/unknown.ts';
import { formatShortDate } from '../../format/format-date.ts';
import { formatDose, formatWeeks } from '../../format/format-number.ts';
import { t } from '../../messages/workspace-texts.ts';
import { capital, type FindingRow, type FindingsChart, finding, missingOf } from './finding-row.ts';

export function step({ asOf, findings }: FindingsChart): FindingRow {
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

export function medication({ findings, vocabulary }: FindingsChart): FindingRow {
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

export function failedTrials({ findings, vocabulary }: FindingsChart): FindingRow {
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

export function therapy({ findings, vocabulary }: FindingsChart): FindingRow {
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

export function tolerability({ findings }: FindingsChart): FindingRow {
  const level = findings.tolerability;
  if (level === 'unknown')
    return finding('tolerability', { main: null, missing: [t('tolerability.missing')] });
  return finding('tolerability', { main: t(`tolerability.${level}`) });
}
