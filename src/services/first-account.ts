import { createAccount } from '#db/accounts.ts';
import { clinicOfToken, hashToken, newClinicToken } from '#db/clinic-token.ts';
import { createClinic, renameClinic } from '#db/clinics.ts';
import { inClinic } from '#db/in-clinic.ts';
import { newId } from '#db/new-id.ts';
import { createOneTimeLink, useOneTimeLink } from '#db/one-time-links.ts';
import { AppError } from '#domain/app-error.ts';
import type { Role } from '#domain/role.ts';
import { type BegunSession, beginSession } from './begin-session.ts';
import type { Deps } from './deps.ts';
import { hashPassword } from './password-hash.ts';
import { after } from './session-limits.ts';

const LINK_MS = 24 * 60 * 60_000;

/** Makes a clinic with nobody in it and the one-time link for its first account. */
export async function createEmptyClinic(deps: Deps, clinicId: string): Promise<string> {
  const acting = { clinicId, accountId: null, role: 'system' } as const;
  await inClinic(deps.pool, acting, (scope) =>
    createClinic(scope, { name: 'New clinic', demo: false, now: deps.now() }),
  );
  return await createFirstAccountLink(deps, clinicId);
}

/** Another link, for a clinic whose first account was never made. */
export async function createFirstAccountLink(deps: Deps, clinicId: string): Promise<string> {
  const { token, hash } = newClinicToken(clinicId);
  const now = deps.now();
  await inClinic(deps.pool, { clinicId, accountId: null, role: 'system' }, (scope) =>
    createOneTimeLink(scope, {
      tokenHash: hash,
      purpose: 'first-account',
      accountId: null,
      now,
      expiresAt: after(now, LINK_MS),
    }),
  );
  return token;
}

export interface FirstAccount {
  readonly token: string;
  readonly clinicName: string;
  readonly displayName: string;
  readonly loginName: string;
  readonly password: string;
  readonly role: Exclude<Role, 'patient'>;
}

/**
 * The first person makes the first account, names the clinic, and is signed in.
 *
 * @throws AppError unauthenticated when the link was used or is too old, conflict on a taken name
 */
export async function createFirstAccount(deps: Deps, given: FirstAccount): Promise<BegunSession> {
  const clinicId = clinicOfToken(given.token);
  const dead = 'This link was used already, or is too old. Start Duet again for a new one';
  if (clinicId === null) throw new AppError('unauthenticated', dead);
  const passwordHash = await hashPassword(given.password);
  return await inClinic(deps.pool, { clinicId, accountId: null, role: 'system' }, async (scope) => {
    const now = deps.now();
    const tokenHash = hashToken(given.token);
    const link = await useOneTimeLink(scope, { tokenHash, purpose: 'first-account', now });
    if (link === null) throw new AppError('unauthenticated', dead);
    const id = newId(Date.parse(now));
    const { displayName, loginName, role } = given;
    await createAccount(scope, { id, role, displayName, loginName, passwordHash, now });
    await renameClinic(scope, given.clinicName);
    return await beginSession(deps, scope, id);
  });
}
