import { findPatientsByIdentifier } from '#db/find-patients-by-identifier.ts';
import { inClinic } from '#db/in-clinic.ts';
import { AppError } from '#domain/app-error.ts';
import type { Actor } from '#domain/role.ts';
import { isUuid } from '#domain/uuid-v7.ts';
import { authorize } from './authorize.ts';
import type { Deps } from './deps.ts';

/**
 * The one person whom an id or an identifier of another system names.
 *
 * @throws AppError not-found; conflict where it names several
 * @example await findPerson(deps, actor, 'D-0042')
 */
export async function findPerson(deps: Deps, actor: Actor | null, named: string): Promise<string> {
  authorize(actor, 'searchCaseload');
  if (isUuid(named)) return named;
  const found = await inClinic(deps.pool, actor, (scope) => findPatientsByIdentifier(scope, named));
  const [patientId, ...others] = found;
  if (patientId === undefined)
    throw new AppError('not-found', 'Nobody here has that id or identifier');
  if (others.length > 0)
    throw new AppError('conflict', 'Several people have that identifier; give the id of one');
  return patientId;
}
