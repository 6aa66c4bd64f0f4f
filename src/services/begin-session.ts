import { createHash } from 'node:crypto';
import { loadAccount } from '#db/accounts.ts';
import { hashToken, newClinicToken } from '#db/clinic-token.ts';
import { listClinics } from '#db/clinics.ts';
import type { ClinicScope } from '#db/in-clinic.ts';
import { findSession, startSession } from '#db/sessions.ts';
import type { Instant } from '#domain/calendar.ts';
import type { Actor } from '#domain/role.ts';
import type { Deps } from './deps.ts';
import { after, sessionLimits } from './session-limits.ts';

/** A session as the one who holds it may know it. */
export interface RunningSession {
  readonly actor: Actor & { readonly accountId: string };
  readonly clinic: { readonly name: string; readonly demo: boolean };
  readonly csrfToken: string;
  readonly idleSeconds: number;
  readonly endsAt: Instant;
}

/** A session that has begun, with the secret for the cookie. */
export interface BegunSession extends RunningSession {
  readonly token: string;
}

/**
 * Derived from the cookie's secret, so a page that was reloaded can be given it again and nothing
 * but its digest is stored.
 */
export function csrfTokenOf(token: string): string {
  return createHash('sha256').update(`csrf ${token}`).digest('base64url');
}

/** A new id at every sign-in; idle and absolute limits by role. */
export async function beginSession(
  deps: Deps,
  scope: ClinicScope,
  accountId: string,
): Promise<BegunSession> {
  const account = await loadAccount(scope, accountId);
  const now = deps.now();
  const { idleMs, absoluteMs } = sessionLimits(account.role);
  const { token, hash } = newClinicToken(scope.clinicId);
  const csrfToken = csrfTokenOf(token);
  const endsAt = after(now, absoluteMs);
  await startSession(scope, {
    tokenHash: hash,
    csrfHash: hashToken(csrfToken),
    accountId,
    now,
    idleExpiresAt: after(now, idleMs),
    absoluteExpiresAt: endsAt,
  });
  const session = await findSession(scope, { tokenHash: hash, now });
  const clinic = await clinicOf(deps, scope.clinicId);
  const actor = {
    accountId,
    clinicId: scope.clinicId,
    role: account.role,
    patientId: session?.patientId ?? null,
    displayName: account.displayName,
  };
  return { token, actor, clinic, csrfToken, idleSeconds: idleMs / 1000, endsAt };
}

/** The clinic's name and whether it is the demo. */
export async function clinicOf(
  { pool }: Deps,
  clinicId: string,
): Promise<{ readonly name: string; readonly demo: boolean }> {
  const clinics = await listClinics(pool);
  const clinic = clinics.find((one) => one.clinicId === clinicId);
  return { name: clinic?.name ?? '', demo: clinic?.demo ?? false };
}
