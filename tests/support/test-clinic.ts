import type { CaseloadRow } from '#db/caseload-row.ts';
import { createClinic } from '#db/clinics.ts';
import { type Acting, inClinic } from '#db/in-clinic.ts';
import { newId } from '#db/new-id.ts';
import type { DatabasePool } from '#db/open-pool.ts';
import { createPatient } from '#db/patients.ts';
import type { NewChartEntry } from '#domain/chart-entry.ts';
import type { Patient } from '#domain/patient.ts';

/** The day on which the test clinics live. */
export const NOW = '2026-11-23T09:00:00.000Z';

export function freshId(): string {
  return newId(Date.parse(NOW));
}

/** A clinic without anyone in it, and a program that acts there. */
export async function makeClinic(pool: DatabasePool, name = 'Test Clinic'): Promise<Acting> {
  const acting = { clinicId: freshId(), accountId: null, role: 'system' } as const;
  await inClinic(pool, acting, (scope) => createClinic(scope, { name, demo: true, now: NOW }));
  return acting;
}

/** A person with an empty chart. */
export async function makePatient(
  pool: DatabasePool,
  acting: Acting,
  facts: Partial<Patient> & { readonly sourceKeys?: readonly string[] } = {},
): Promise<string> {
  const { sourceKeys = [], ...known } = facts;
  const patient = { ...aPatient(acting.clinicId), ...known };
  const added = { patient, sourceKeys, accountId: null, now: NOW };
  await inClinic(pool, acting, (scope) => createPatient(scope, added));
  return patient.id;
}

function aPatient(clinicId: string): Patient {
  return {
    id: freshId(),
    clinicId,
    name: 'Wren Sampleby',
    birthDate: '1990-04',
    sex: 'female',
    identifiers: [{ system: 'urn:test', value: 'w-1' }],
    demo: true,
  };
}

/** A score from elsewhere, to be appended to a chart. */
export function aScore(
  acting: Acting,
  patientId: string,
  change: Partial<Extract<NewChartEntry, { kind: 'reported-score' }>> = {},
): NewChartEntry {
  return {
    id: freshId(),
    clinicId: acting.clinicId,
    patientId,
    kind: 'reported-score',
    occurredAt: '2026-11-20',
    recordedAt: NOW,
    author: { accountId: acting.accountId, role: 'import', display: 'Test' },
    payload: { instrument: 'phq-9', total: 18 },
    ...change,
  };
}

/** A row of someone who is steady: nothing due before 2027. */
export function aCaseloadRow(patientId: string, change: Partial<CaseloadRow> = {}): CaseloadRow {
  return {
    patientId,
    chartVersion: 1,
    assessedOn: '2026-11-23',
    riskRank: null,
    riskTier: 'none',
    notImprovedSince: null,
    measureDueAt: '2027-01-01',
    reviewDueAt: null,
    lastContactAt: '2026-11-16',
    lastScoreAt: '2026-11-20',
    instrument: 'phq-9',
    total: 9,
    band: 'mild',
    percentChange: -50,
    trajectory: 'response',
    treatment: 'combined',
    reasons: [{ group: 'steady', code: 'response', values: { step: 1, since: '2026-09-28' } }],
    treatmentNow: {
      medications: [{ name: 'sertraline', dailyDoseMg: 100, since: '2026-09-28' }],
      therapies: [{ name: 'CBT', sessionsAttended: 15, endedOn: null }],
    },
    sparkline: [
      ['2026-09-28', 18],
      ['2026-11-20', 9],
    ],
    ...change,
  };
}
