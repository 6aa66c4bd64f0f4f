import { createAccount } from '#db/accounts.ts';
import { createClinic, listClinics } from '#db/clinics.ts';
import { inClinic } from '#db/in-clinic.ts';
import type { Role } from '#domain/role.ts';
import type { Deps } from './deps.ts';
import { type EnrolledPerson, enrollPatient } from './enroll-patient.ts';

/** A clinic of invented people. Its accounts have no password: only a start's links lead in. */
export interface DemoClinic {
  readonly name: string;
  readonly accounts: readonly {
    readonly id: string;
    readonly role: Role;
    readonly displayName: string;
  }[];
  readonly people: readonly EnrolledPerson[];
}

/**
 * Fills the demo clinic, all of it or nothing: a start that is killed while it does so leaves no
 * half clinic, and a clinic that is there is left as it is.
 *
 * @returns `was-there` when this clinic had been opened before, also by another start just now
 */
export async function openDemoClinic(
  deps: Deps,
  clinicId: string,
  clinic: DemoClinic,
): Promise<'opened' | 'was-there'> {
  if (await isThere(deps, clinicId)) return 'was-there';
  try {
    await fill(deps, clinicId, clinic);
    return 'opened';
  } catch (error) {
    // Of two starts on one database the second waits for the first, and then finds its clinic.
    if (await isThere(deps, clinicId)) return 'was-there';
    throw error;
  }
}

async function isThere({ pool }: Deps, clinicId: string): Promise<boolean> {
  return (await listClinics(pool)).some((clinic) => clinic.clinicId === clinicId);
}

async function fill(deps: Deps, clinicId: string, clinic: DemoClinic): Promise<void> {
  const acting = { clinicId, accountId: null, role: 'simulator' } as const;
  await inClinic(deps.pool, acting, async (scope) => {
    const now = deps.now();
    await createClinic(scope, { name: clinic.name, demo: true, now });
    for (const account of clinic.accounts)
      await createAccount(scope, { ...account, loginName: null, passwordHash: null, now });
    for (const person of clinic.people) await enrollPatient(deps, scope, person);
  });
}
