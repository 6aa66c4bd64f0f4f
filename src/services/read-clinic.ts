import { listAccounts } from '#db/accounts.ts';
import { inClinic } from '#db/in-clinic.ts';
import type { Actor } from '#domain/role.ts';
import { authorize } from './authorize.ts';
import { clinicOf } from './begin-session.ts';
import type { Deps } from './deps.ts';

/** What an administrator sees: the clinic and the accounts of its staff, nothing of any patient. */
export async function readClinic(deps: Deps, actor: Actor | null) {
  authorize(actor, 'readClinic');
  const accounts = await inClinic(deps.pool, actor, listAccounts);
  return {
    ...(await clinicOf(deps, actor.clinicId)),
    accounts: accounts.flatMap(({ id, role, displayName, loginName, createdAt, disabledAt }) => {
      if (role === 'patient') return [];
      return [{ id, displayName, loginName, role, createdAt, active: disabledAt === null }];
    }),
  };
}
