import type { Instant } from '#domain/calendar.ts';
import { explaining } from './database-failure.ts';
import type { ClinicScope } from './in-clinic.ts';
import type { DatabasePool } from './open-pool.ts';

export type Clinic = {
  readonly clinicId: string;
  readonly name: string;
  readonly demo: boolean;
};

/** Writes the acting clinic down; its id was chosen by whoever acts. */
export async function createClinic(
  scope: ClinicScope,
  clinic: { readonly name: string; readonly demo: boolean; readonly now: Instant },
): Promise<void> {
  await scope.db
    .insertInto('clinic')
    .values({
      clinic_id: scope.clinicId,
      name: clinic.name,
      demo: clinic.demo,
      created_at: clinic.now,
    })
    .execute();
}

/** Names the acting clinic. The wall lets nobody rename another one. */
export async function renameClinic(scope: ClinicScope, name: string): Promise<void> {
  await scope.db
    .updateTable('clinic')
    .set({ name })
    .where('clinic_id', '=', scope.clinicId)
    .execute();
}

/** Every clinic of the installation, oldest first: the one thing that is read before a clinic is known. */
export async function listClinics(pool: DatabasePool): Promise<readonly Clinic[]> {
  return await explaining(() =>
    pool
      .selectFrom('clinic')
      .select(['clinic_id as clinicId', 'name', 'demo'])
      .orderBy('created_at')
      .orderBy('clinic_id')
      .execute(),
  );
}
