import type { ChartAssessment, Findings } from '#domain/findings.ts';
import { isUnknown, type Knowable } from '#domain/unknown.ts';
import type { Reading } from './agreed.ts';

/**
 * The reading that takes every open date at its earliest day, for what needs a date: a place in the
 * caseload, a page about one person. What the readings disagree on stays unknown wherever a finding
 * can say so, and a step whose first day is open has none.
 *
 * @param common what all readings agree on
 * @example a score dated 2026-05 is one of 2026-05-01; with an exact date nothing changes
 */
export function earliestReading(earliest: Reading, common: Reading): ChartAssessment {
  const { findings } = earliest.assessment;
  const agreed = common.assessment.findings;
  if (findings === agreed) return earliest.assessment;
  return {
    ...earliest.assessment,
    findings: {
      ...findings,
      severity: orUnknown(agreed.severity, findings.severity),
      episode: agreed.episode,
      step: stepOf(agreed, findings),
      trajectory: orUnknown(agreed.trajectory, findings.trajectory),
      medicationTrial: trialOf(agreed, findings),
      failedMedicationTrials: agreed.failedMedicationTrials,
      psychotherapyThisEpisode: agreed.psychotherapyThisEpisode,
      age: agreed.age,
    },
  };
}

/** A finding of which only a part is open has its part from the earliest reading. */
function orUnknown<T>(agreed: Knowable<T>, earliest: Knowable<T>): Knowable<T> {
  return isUnknown(agreed) ? agreed : earliest;
}

function stepOf(agreed: Findings, { step }: Findings): Findings['step'] {
  const isOpen = isUnknown(agreed.step.since);
  return isOpen ? { ...step, since: null, weeks: null } : step;
}

function trialOf(agreed: Findings, { medicationTrial }: Findings): Findings['medicationTrial'] {
  const trial = agreed.medicationTrial;
  if (medicationTrial === null || trial === null || isUnknown(trial)) return medicationTrial;
  const { dailyDoseMg, weeksAtEffectiveDose, adequate, optimized } = trial;
  return { ...medicationTrial, dailyDoseMg, weeksAtEffectiveDose, adequate, optimized };
}
