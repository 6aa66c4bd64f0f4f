import { loadPasswordHash } from '#db/accounts.ts';
import { findSignIn, type SignInPlace } from '#db/find-sign-in.ts';
import { inClinic } from '#db/in-clinic.ts';
import { newId } from '#db/new-id.ts';
import {
  countSignInAttempt,
  forgetSignInAttempts,
  type ThrottleKey,
} from '#db/sign-in-attempts.ts';
import { writeAudit } from '#db/write-audit.ts';
import { AppError } from '#domain/app-error.ts';
import { type BegunSession, beginSession } from './begin-session.ts';
import type { Deps } from './deps.ts';
import { isPassword } from './password-hash.ts';
import { after } from './session-limits.ts';

const WINDOW_MS = 15 * 60_000;
/** Tries at one name from one address, and from one address at all, in a quarter of an hour. */
const MOST_PER_NAME = 8;
const MOST_PER_ADDRESS = 200;

export interface SignIn {
  readonly loginName: string;
  readonly password: string;
  /** Where the request came from. A name is throttled per address, so no stranger locks it. */
  readonly address: string;
}

/**
 * Signs in by name and password. What is wrong is never told apart: an unknown name, a disabled
 * account and a wrong password take the same time and get the same answer.
 *
 * @throws AppError unauthenticated, throttled
 */
export async function signIn(
  deps: Deps,
  { loginName, password, address }: SignIn,
): Promise<BegunSession> {
  const name: ThrottleKey = { kind: 'account', value: `${loginName.toLowerCase()} ${address}` };
  await refuseTooMany(deps, name, address);
  const found = await findSignIn(deps.pool, loginName);
  // An unknown name takes the same way, to an account that is not there.
  const place = found ?? nowhere(deps);
  const acting = { clinicId: place.clinicId, accountId: null, role: 'system' } as const;
  const stored = await inClinic(deps.pool, acting, (scope) =>
    loadPasswordHash(scope, place.accountId),
  );
  if (!(await isPassword(password, stored)) || found === null)
    throw new AppError('unauthenticated', 'That name and password do not go together');
  await forgetSignInAttempts(deps.pool, name);
  return await inClinic(deps.pool, acting, async (scope) => {
    const session = await beginSession(deps, scope, place.accountId);
    await writeAudit(
      { ...scope, accountId: place.accountId, role: session.actor.role },
      {
        at: deps.now(),
        act: 'session.start',
        purpose: 'sign-in',
        route: 'signIn',
        patientId: null,
        entryIds: [],
        result: 'done',
      },
    );
    return session;
  });
}

function nowhere({ now }: Deps): SignInPlace {
  const time = Date.parse(now());
  return { clinicId: newId(time), accountId: newId(time) };
}

async function refuseTooMany(deps: Deps, name: ThrottleKey, address: string): Promise<void> {
  const now = deps.now();
  const keys = [name, { kind: 'address', value: address } as const];
  const [byName, byAddress] = await countSignInAttempt(deps.pool, keys, {
    now: after(now, 0),
    since: after(now, -WINDOW_MS),
  });
  if ((byName ?? 0) > MOST_PER_NAME || (byAddress ?? 0) > MOST_PER_ADDRESS)
    throw new AppError(
      'throttled',
      'Too many tries. Wait 15 minutes, then try again; nobody else is affected',
    );
}
