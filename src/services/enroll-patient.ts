import { appendEntries } from '#db/append-entries.ts';
import type { ClinicScope } from '#db/in-clinic.ts';
import { createPatient } from '#db/patients.ts';
import { writeAudit } from '#db/write-audit.ts';
import type { Instant } from '#domain/calendar.ts';
import type { NewChartEntry } from '#domain/chart-entry.ts';
import type { Patient } from '#domain/patient.ts';
import type { Deps } from './deps.ts';
import { projectChart } from './project-chart.ts';

/** Someone who joins a clinic with a chart that is written already. */
export interface EnrolledPerson {
  readonly patient: Patient;
  /** The person's own account; null without one. */
  readonly accountId: string | null;
  readonly enrolledAt: Instant;
  readonly entries: readonly NewChartEntry[];
}

/**
 * Puts one person with the whole chart into the clinic, in the transaction of whoever does more:
 * directory, entries, caseload row, audit line.
 *
 * @throws AppError conflict when the person is there already
 */
export async function enrollPatient(
  deps: Deps,
  scope: ClinicScope,
  { patient, accountId, enrolledAt, entries }: EnrolledPerson,
): Promise<void> {
  await createPatient(scope, { patient, sourceKeys: [], accountId, now: enrolledAt });
  const appended = await appendEntries(scope, { patientId: patient.id, entries });
  const { version, entries: stored } = appended;
  const chart = { patientId: patient.id, version, entries: stored };
  await projectChart(deps, scope, { patient, chart });
  await writeAudit(scope, {
    at: deps.now(),
    act: 'patient.enroll',
    purpose: 'demo',
    route: 'openDemoClinic',
    patientId: patient.id,
    entryIds: stored.map((entry) => entry.id),
    result: 'done',
  });
}
