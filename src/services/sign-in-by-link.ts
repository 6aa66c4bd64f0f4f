import { clinicOfToken, hashToken, newClinicToken } from '#db/clinic-token.ts';
import { type Acting, inClinic } from '#db/in-clinic.ts';
import { createOneTimeLink, useOneTimeLink } from '#db/one-time-links.ts';
import { writeAudit } from '#db/write-audit.ts';
import { AppError } from '#domain/app-error.ts';
import { type BegunSession, beginSession } from './begin-session.ts';
import type { Deps } from './deps.ts';
import { after } from './session-limits.ts';

/** A demo link is good until the next start prints a new one, or for a day. */
const DEMO_LINK_MS = 24 * 60 * 60_000;

const DEAD_LINK = 'This link was used already, or is too old. Start Duet again for a new one';

/**
 * Signs in by a link of the demo clinic. It leads into that clinic and nowhere else, and works once.
 *
 * @throws AppError unauthenticated when the link was used, is too old or never was
 */
export async function signInByLink(deps: Deps, token: string): Promise<BegunSession> {
  const clinicId = clinicOfToken(token);
  if (clinicId === null) throw new AppError('unauthenticated', DEAD_LINK);
  const acting = { clinicId, accountId: null, role: 'system' } as const;
  return await inClinic(deps.pool, acting, async (scope) => {
    const now = deps.now();
    const tokenHash = hashToken(token);
    const used = await useOneTimeLink(scope, { tokenHash, purpose: 'demo-sign-in', now });
    if (used === null || used.accountId === null) throw new AppError('unauthenticated', DEAD_LINK);
    const session = await beginSession(deps, scope, used.accountId);
    await writeAudit(
      { ...scope, accountId: used.accountId, role: session.actor.role },
      {
        at: now,
        act: 'session.start',
        purpose: 'sign-in',
        route: 'signInByLink',
        patientId: null,
        entryIds: [],
        result: 'done',
      },
    );
    return session;
  });
}

/** A link that signs one account of the demo clinic in; the secret is given out once. */
export async function createDemoLink(
  deps: Deps,
  acting: Acting,
  accountId: string,
): Promise<string> {
  const now = deps.now();
  const { token, hash } = newClinicToken(acting.clinicId);
  await inClinic(deps.pool, acting, (scope) =>
    createOneTimeLink(scope, {
      tokenHash: hash,
      purpose: 'demo-sign-in',
      accountId,
      now,
      expiresAt: after(now, DEMO_LINK_MS),
    }),
  );
  return token;
}
