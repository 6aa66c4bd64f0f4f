import type { ActName } from '#contracts/addresses.ts';
import { actsOf } from '#domain/access.ts';
import { AppError } from '#domain/app-error.ts';
import type { BegunSession, RunningSession } from '#services/begin-session.ts';
import { createFirstAccount } from '#services/first-account.ts';
import { signOut } from '#services/resume-session.ts';
import { signIn } from '#services/sign-in.ts';
import { signInByLink } from '#services/sign-in-by-link.ts';
import { type ActCall, actRoute } from './act-route.ts';
import type { ApiContext } from './api-context.ts';

/** Signing in and out, and who is signed in. */
export function sessionRoutes(context: ApiContext): void {
  const { deps, cookie } = context;
  const begin = ({ reply }: ActCall<ActName>, session: BegunSession) => {
    cookie.write(reply, session.token);
    return signedIn(session);
  };

  actRoute(context, 'readSession', async ({ session }) => {
    if (session !== null) return signedIn(session);
    return { kind: 'signed-out' as const, demo: context.demo };
  });
  actRoute(context, 'signIn', async (call) =>
    begin(call, await signIn(deps, { ...call.body, address: call.request.ip })),
  );
  actRoute(context, 'signInByLink', async (call) =>
    begin(call, await signInByLink(deps, call.body.token)),
  );
  actRoute(context, 'createFirstAccount', async (call) =>
    begin(call, await createFirstAccount(deps, call.body)),
  );
  actRoute(context, 'keepSession', async ({ session }) => {
    if (session === null) throw new AppError('unauthenticated', 'Sign in first');
    return signedIn(session);
  });
  actRoute(context, 'signOut', async ({ token, reply }) => {
    if (token !== null) await signOut(deps, token);
    cookie.clear(reply);
    return undefined;
  });
}

function signedIn({ actor, clinic, csrfToken, idleSeconds, endsAt }: RunningSession) {
  const { accountId: id, displayName, role, patientId } = actor;
  return {
    kind: 'signed-in' as const,
    account: { id, displayName, role, patientId },
    clinic,
    acts: actsOf(actor),
    csrfToken,
    idleSeconds,
    endsAt,
  };
}
