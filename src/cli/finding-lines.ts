import type { ClinicalDefinitions } from '#domain/definitions.ts';
import type { Findings } from '#domain/findings.ts';
import { isUnknown, type Knowable } from '#domain/unknown.ts';

type Line = readonly [string, string];

/** What is true of the person, a line for each finding, unknown where it is. */
export function findingLines(content: ClinicalDefinitions, findings: Findings): readonly Line[] {
  const { comorbidity, risk, preference, tolerability } = findings;
  return [
    ['Severity', severityText(content, findings)],
    ['Risk tier', riskText(risk)],
    ['Episode', episodeText(findings)],
    ['Treatment', stepText(findings)],
    ['Course', courseText(content, findings)],
    ['Medication', medicationText(content, findings)],
    ['Failed trials', known(findings.failedMedicationTrials, String)],
    ['Therapy', therapyText(content, findings)],
    [
      'Also has',
      comorbidity.length === 0 ? 'nothing else recorded' : comorbidity.map(words).join(', '),
    ],
    ['Preference', preference],
    ['Tolerability', tolerability],
    ...otherScores(content, findings),
  ];
}

function words(code: string): string {
  return code.replaceAll('-', ' ');
}

function known<T>(value: Knowable<T>, text: (value: T) => string, otherwise = 'unknown'): string {
  return isUnknown(value) ? otherwise : text(value as T);
}

/** Nothing is said of what is missing or, with open dates, not known. */
function said<T>(value: T | null, text: (value: T) => string): string {
  return value === null || isUnknown(value) ? '' : text(value);
}

function scaleName({ instruments }: ClinicalDefinitions, id: string): string {
  return instruments.get(id)?.shortTitle ?? id;
}

function severityText(content: ClinicalDefinitions, { severity }: Findings): string {
  return known(severity, ({ instrument, total, band, date, ageDays }) => {
    const named = band === null ? '' : ` (${words(band)})`;
    const when = known(date, (day) => `${day}, ${ago(ageDays)}`, 'on a day that is not known');
    return `${scaleName(content, instrument)} ${known(total, String)}${named}, ${when}`;
  });
}

function ago(days: number): string {
  if (days === 0) return 'today';
  return days === 1 ? '1 day ago' : `${days} days ago`;
}

/** A tier is a way of responding, and "none" no promise: both cases say what they rest on. */
function riskText({ tier, reasons }: Findings['risk']): string {
  if (tier === 'unknown') return 'unknown: nothing on record asks about suicide';
  if (tier === 'none') return 'none: no answer on record raises it';
  return `${tier}: ${reasons.join('; ')}`;
}

function episodeText({ episode }: Findings): string {
  return known(episode, ({ start, weeks, ordinal, chronic }) =>
    [
      known(ordinal, (number) => `number ${number}`, 'number not known'),
      known(start, (date) => `since ${date}`, 'start not known'),
      ...(isUnknown(weeks) ? [] : [`${String(weeks)} weeks`]),
      known(chronic, (is) => (is ? 'chronic' : 'not chronic'), 'chronic or not is not known'),
    ].join(', '),
  );
}

function stepText({ step }: Findings): string {
  if (step.since === null) return step.treatment;
  // A start that is only a month, or an end nobody wrote down, leaves the first day open.
  if (isUnknown(step.since)) return `${step.treatment}, since when is not known`;
  return `${step.treatment} since ${step.since}, ${step.weeks ?? 0} weeks`;
}

function courseText(content: ClinicalDefinitions, { trajectory }: Findings): string {
  return known(trajectory, ({ kind, instrument, baseline, current, percentChange, weeks }) => {
    const now = known(current, String);
    const from = baseline === null ? `now ${now}` : `${known(baseline, String)} to ${now}`;
    const change = said(percentChange, (percent) => ` (${percent} %)`);
    const time = said(weeks, (number) => ` in ${number} weeks`);
    return `${words(kind)}: ${scaleName(content, instrument)} ${from}${change}${time}`;
  });
}

function medicationText(content: ClinicalDefinitions, { medicationTrial }: Findings): string {
  if (medicationTrial === null) return 'no antidepressant';
  const { drug, dailyDoseMg, weeksAtEffectiveDose, adherence, adequate } = medicationTrial;
  return [
    `${content.medications.get(drug)?.name ?? drug} ${known(dailyDoseMg, (mg) => `${mg} mg a day`)}`,
    `${known(weeksAtEffectiveDose, String)} weeks at an effective dose`,
    `adherence ${adherence === 'unknown' ? 'unknown' : `${adherence} %`}`,
    `adequate trial: ${known(adequate, (is) => (is ? 'yes' : 'no'))}`,
  ].join(', ');
}

function therapyText(content: ClinicalDefinitions, findings: Findings): string {
  const { modality, sessionsAttended, adequate, running } = findings.therapyCourse;
  if (sessionsAttended === 0) return 'no session attended';
  const name = modality === null ? 'psychotherapy' : content.therapies.get(modality)?.shortName;
  return [
    `${name ?? modality}: ${sessionsAttended} attended`,
    running ? 'running' : 'ended',
    adequate ? 'an adequate course' : 'not yet an adequate course',
  ].join(', ');
}

/** Scales beside the one that decides the severity. */
function otherScores(
  content: ClinicalDefinitions,
  { severity, scores }: Findings,
): readonly Line[] {
  const main = isUnknown(severity) ? null : severity.instrument;
  return Object.values(scores)
    .filter(({ instrument }) => instrument !== main)
    .map(({ instrument, total, band, date }) => [
      scaleName(content, instrument),
      `${total}${band === null ? '' : ` (${words(band)})`}, ${date}`,
    ]);
}
