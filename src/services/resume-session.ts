import { clinicOfToken, hashToken } from '#db/clinic-token.ts';
import { inClinic } from '#db/in-clinic.ts';
import { endSession, findSession, prolongSession } from '#db/sessions.ts';
import { clinicOf, csrfTokenOf, type RunningSession } from './begin-session.ts';
import type { Deps } from './deps.ts';
import { after, sessionLimits } from './session-limits.ts';

/**
 * The session of a cookie; null when there is none, whatever the reason. A person's act prolongs it;
 * asking whether it still runs, which a page does by itself, does not.
 */
export async function resumeSession(
  deps: Deps,
  token: string,
  { prolong }: { readonly prolong: boolean },
): Promise<RunningSession | null> {
  const clinicId = clinicOfToken(token);
  if (clinicId === null) return null;
  const tokenHash = hashToken(token);
  const now = after(deps.now(), 0);
  const acting = { clinicId, accountId: null, role: 'system' } as const;
  const session = await inClinic(deps.pool, acting, async (scope) => {
    const found = await findSession(scope, { tokenHash, now });
    if (found === null) return null;
    const { idleMs } = sessionLimits(found.role);
    if (prolong) await prolongSession(scope, { tokenHash, now, idleExpiresAt: after(now, idleMs) });
    return found;
  });
  if (session === null) return null;
  const { accountId, role, patientId, displayName, absoluteExpiresAt } = session;
  const actor = { accountId, clinicId, role, patientId, displayName };
  return {
    actor,
    clinic: await clinicOf(deps, clinicId),
    csrfToken: csrfTokenOf(token),
    idleSeconds: sessionLimits(role).idleMs / 1000,
    endsAt: absoluteExpiresAt,
  };
}

/** Ends the session of a cookie on the server; the cookie is worth nothing from then on. */
export async function signOut(deps: Deps, token: string): Promise<void> {
  const clinicId = clinicOfToken(token);
  if (clinicId === null) return;
  const acting = { clinicId, accountId: null, role: 'system' } as const;
  await inClinic(deps.pool, acting, (scope) => endSession(scope, hashToken(token)));
}
