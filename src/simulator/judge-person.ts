import { type CalendarDate, dayNumber } from '#domain/calendar.ts';
import type { CaseloadFacts, CaseloadGroup, CaseloadReason } from '#domain/caseload.ts';
import type { ChartEntry } from '#domain/chart-entry.ts';
import { caseloadFacts } from '#engines/caseload/caseload-facts.ts';
import type { ChartJudgement } from '#engines/judge-chart.ts';
import { assessEntries } from '#services/assess-entries.ts';
import { clinicalContent } from '#services/clinical-content.ts';
import type { SimulatedPatient } from './simulate-patient.ts';

/** What the engine finds in a simulated chart that lies in no database. */
export interface JudgedPerson {
  readonly judgement: ChartJudgement;
  readonly facts: CaseloadFacts;
  readonly group: CaseloadGroup;
  readonly reason: CaseloadReason | null;
}

/** The same judgement, and the same place in the caseload, as if the chart were stored. */
export function judgePerson(person: SimulatedPatient, today: CalendarDate): JudgedPerson {
  const entries = person.entries.map(looseEntry);
  const content = clinicalContent();
  const judgement = assessEntries(content, {
    patient: person.patient,
    entries,
    asOf: today,
  });
  const enrolled = dayNumber(entries[0]?.recordedAt ?? today);
  const facts = caseloadFacts(content, judgement.assessment, enrolled);
  const group = groupOn(facts, today);
  const reason = facts.reasons.find((one) => one.group === group) ?? null;
  return { judgement, facts, group, reason };
}

function looseEntry(
  { by, ...said }: SimulatedPatient['entries'][number],
  index: number,
): ChartEntry {
  const author = { accountId: null, role: by, display: by };
  return { ...said, clinicId: '', patientId: '', seq: index + 1, author };
}

/** By the comparisons of the stored caseload: a group is where dates put a row today. */
function groupOn(facts: CaseloadFacts, today: CalendarDate): CaseloadGroup {
  const past = (date: CalendarDate | null) => date !== null && date < today;
  if (facts.riskRank !== null) return 'risk';
  if (facts.notImprovedSince !== null && facts.notImprovedSince <= today) return 'not-improved';
  return past(facts.measureDueAt) || past(facts.reviewDueAt) ? 'overdue' : 'steady';
}
