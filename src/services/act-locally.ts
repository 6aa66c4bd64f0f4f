import { listClinics } from '#db/clinics.ts';
import { AppError } from '#domain/app-error.ts';
import type { Actor } from '#domain/role.ts';
import type { Deps } from './deps.ts';

/**
 * Who a command of the command line acts as: it runs where the data lie, for the clinic that it
 * names, or the only one there is. Its acts are audited like any other, without an account.
 *
 * @param name name of the clinic; needed where there are several
 * @throws AppError not-found, invalid
 */
export async function actLocally({ pool }: Deps, name: string | undefined): Promise<Actor> {
  const clinics = await listClinics(pool);
  const wanted = name === undefined ? clinics : clinics.filter((clinic) => clinic.name === name);
  const [clinic, ...others] = wanted;
  if (clinic === undefined)
    throw new AppError(
      'not-found',
      clinics.length === 0
        ? 'There is no clinic yet. Start Duet once: npm start'
        : `There is no clinic of that name. There is: ${clinics.map((one) => one.name).join(', ')}`,
    );
  if (others.length > 0)
    throw new AppError(
      'invalid',
      `There are several clinics. Name one with --clinic: ${clinics.map((one) => one.name).join(', ')}`,
    );
  return {
    accountId: null,
    clinicId: clinic.clinicId,
    role: 'care-manager',
    patientId: null,
    displayName: 'Command line',
  };
}
