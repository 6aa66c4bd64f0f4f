import type { Findings } from '#domain/findings.ts';
import { isUnknown } from '#domain/unknown.ts';

/** What the three rules read, as plain values; null where it is not known. */
export type RuleFacts = Readonly<Record<string, string | number | boolean | null>>;

/** The three rules that every engine is given, by id. */
export const RULE_IDS = ['S1', 'N3', 'P3'] as const;

/** The facts of S1, N3 and P3 laid flat, made before the clock starts. */
export function ruleFacts(findings: Findings): RuleFacts {
  const severity = known(findings.severity);
  const course = known(findings.trajectory);
  const current = severity?.current === true ? severity : null;
  return {
    positiveAnswers: findings.risk.positiveAnswers,
    treatment: findings.step.treatment,
    adequateTrial: known(findings.medicationTrial?.adequate ?? false),
    psychotherapy: known(findings.psychotherapyThisEpisode),
    currentTotal: current?.total ?? null,
    mildCutOff: current?.cutOffs.mild ?? null,
    currentPercentChange: course?.scoreIsCurrent === true ? course.percentChange : null,
    weeksInStep: course?.weeks ?? null,
    latestTotal: severity?.total ?? null,
    moderateCutOff: severity?.cutOffs.moderate ?? null,
    percentChange: course?.percentChange ?? null,
  };
}

function known<T>(value: T): Exclude<T, { readonly kind: 'unknown' } | 'unknown'> | null {
  // `isUnknown` has ruled out what the type takes away.
  return isUnknown(value) ? null : (value as Exclude<T, { readonly kind: 'unknown' } | 'unknown'>);
}
