import type { DayNumber } from '#domain/calendar.ts';
import type { ChartEntry } from '#domain/chart-entry.ts';
import type { ChartHistory } from '#domain/chart-history.ts';
import type { ClinicalDefinitions } from '#domain/definitions.ts';
import type { PatientFacts } from '#domain/patient.ts';
import { countedEntries } from './counted-entries.ts';
import { sortEntries } from './entry-buckets.ts';
import { medicationCourses } from './medication-courses.ts';
import { readForms } from './read-forms.ts';
import { therapyCourses } from './therapy-courses.ts';
import { treatmentSteps } from './treatment-steps.ts';

/**
 * The fold: entries with exact dates, in any order, up to the day `asOf`, sorted out into what was
 * measured, taken, attended and said. Nothing later is seen, except what is planned.
 */
export function readChart(
  definitions: ClinicalDefinitions,
  chart: { readonly patient: PatientFacts; readonly entries: readonly ChartEntry[] },
  asOf: DayNumber,
): ChartHistory {
  const { buckets, planned, setAside } = sortEntries(countedEntries(chart.entries), asOf);
  const { sex } = chart.patient;
  const forms = readForms(definitions, buckets, sex === null ? {} : { sex });
  const medications = medicationCourses(definitions, buckets, asOf);
  const therapies = therapyCourses(buckets, asOf);
  return {
    asOf,
    ...forms,
    medications,
    therapies: therapies.courses,
    looseSessions: therapies.loose,
    steps: treatmentSteps(medications, therapies.courses, asOf),
    conditions: buckets.condition,
    pastTrials: buckets['past-trial'],
    adherence: buckets.adherence,
    tolerability: buckets.tolerability,
    preferences: buckets.preference,
    stressors: buckets.stressor,
    contacts: buckets.contact,
    sideEffects: buckets['side-effect'],
    missedDoses: buckets['doses-missed'],
    lifeEvents: buckets['life-event'],
    ownWords: buckets['own-words'],
    decisions: buckets.decision,
    goals: buckets.goal,
    planned,
    setAside: [...setAside, ...forms.setAside],
  };
}
