import type { PatientChart } from '#contracts/patient.ts';
import { isUnknown } from '#domain/unknown.ts';
import { formatWeeks } from '../../format/format-number.ts';
import { t } from '../../messages/workspace-texts.ts';

/** The line under the name: age and sex, identifiers, episode. What is not known says so. */
export function patientFacts({ patient, findings }: PatientChart): readonly string[] {
  const { age, sex, episode } = findings;
  return [
    isUnknown(age) ? t('patient.ageUnknown') : t('patient.age', { age }),
    t(`sex.${sex}`),
    ...patient.identifiers.slice(0, 2).map(({ value }) => value),
    ...episodeFact(episode),
  ];
}

function episodeFact(episode: PatientChart['findings']['episode']): readonly string[] {
  if (isUnknown(episode)) return [t('patient.episodeUnknown')];
  const { ordinal, weeks } = episode;
  if (isUnknown(ordinal) && isUnknown(weeks)) return [t('patient.episodeUnknown')];
  if (isUnknown(ordinal))
    return isUnknown(weeks) ? [] : [t('patient.episodeWeek', { week: formatWeeks(weeks) })];
  if (isUnknown(weeks)) return [t('episode.ordinal', { ordinal })];
  return [t('patient.episode', { ordinal, week: formatWeeks(weeks) })];
}
