import type { CalendarDate } from '#domain/calendar.ts';
import type { NewChartEntry } from '#domain/chart-entry.ts';
import { ROLES, type Role } from '#domain/role.ts';
import type { Deps } from '#services/deps.ts';
import type { EnrolledPerson } from '#services/enroll-patient.ts';
import { type DemoClinic, openDemoClinic } from '#services/open-demo-clinic.ts';
import { DEMO_STAFF } from './demo-staff.ts';
import { sfc32 } from './sfc32.ts';
import { DEMO_SEED, type DemoPerson, simulateClinic } from './simulate-clinic.ts';
import { simulatedId } from './simulated-id.ts';
import type { SimulatedEntry } from './written-down.ts';

/** Always the same, so that two first starts on one database cannot make two demo clinics. */
export const DEMO_CLINIC_ID = '01900000-0000-7000-8000-00000000de30';

/** The demo's patient who signs in: the first of the profiles. */
const SIGNS_IN = 0;

/**
 * Fills the demo clinic with its virtual patients and an account for each role, unless it is there.
 *
 * @param today the day of `deps.now()`: the last entries are of the day before
 * @returns how many people came in; 0 when the clinic was there
 * @example await seedDemoClinic(deps, DEMO_CLINIC_ID, '2026-11-23') // 61
 */
export async function seedDemoClinic(
  deps: Deps,
  clinicId: string,
  today: CalendarDate,
): Promise<number> {
  const people = simulateClinic({ seed: DEMO_SEED, today });
  const clinic = demoClinic(clinicId, people);
  const done = await openDemoClinic(deps, clinicId, clinic);
  return done === 'opened' ? people.length : 0;
}

function demoClinic(clinicId: string, people: readonly DemoPerson[]): DemoClinic {
  const patientName = people[SIGNS_IN]?.name ?? '';
  const accounts = ROLES.map((role, index) => ({
    id: simulatedId(people[SIGNS_IN]?.entries[0]?.recordedAt ?? '', sfc32(DEMO_SEED, 0, index)),
    role,
    displayName: role === 'patient' ? patientName : DEMO_STAFF[role],
  }));
  const accountOf = (role: Role) => accounts.find((account) => account.role === role)?.id ?? null;
  return {
    name: 'Duet demo clinic',
    accounts,
    people: people.map((person, index) =>
      enrolled(clinicId, person, (role) =>
        role === 'patient' && index !== SIGNS_IN ? null : accountOf(role),
      ),
    ),
  };
}

function enrolled(
  clinicId: string,
  person: DemoPerson,
  accountOf: (role: Role) => string | null,
): EnrolledPerson {
  const { id, name, identifier, patient, entries } = person;
  const authored = ({ by, ...said }: SimulatedEntry): NewChartEntry => {
    const display = by === 'patient' ? name : DEMO_STAFF[by];
    const author = { accountId: accountOf(by), role: 'simulator', display } as const;
    return { ...said, clinicId, patientId: id, author };
  };
  const identifiers = [{ system: null, value: identifier }];
  return {
    patient: { id, clinicId, name, ...patient, identifiers, demo: true },
    accountId: accountOf('patient'),
    enrolledAt: entries[0]?.recordedAt ?? '',
    entries: entries.map(authored),
  };
}
