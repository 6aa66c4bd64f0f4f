import { useSyncExternalStore } from 'react';
import type { SignedIn } from '#contracts/session.ts';
import { ActRefused, act, setCsrfToken, whenSessionEnds } from './api-client.ts';

/** Who sits here, as far as this page knows. `ended`: someone did, until a moment ago. */
export type SessionState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'signed-in'; readonly session: SignedIn }
  | { readonly kind: 'signed-out'; readonly demo: boolean; readonly ended: boolean }
  | { readonly kind: 'refused'; readonly refusal: ActRefused };

let state: SessionState = { kind: 'asking' };
const listeners = new Set<() => void>();

export function useSession(): SessionState {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );
}

function become(next: SessionState): void {
  state = next;
  setCsrfToken(next.kind === 'signed-in' ? next.session.csrfToken : null);
  for (const listener of listeners) listener();
}

/** Asks the server who is signed in. */
export async function askSession(): Promise<void> {
  try {
    const session = await act('readSession', {});
    if (session.kind === 'signed-in') become({ kind: 'signed-in', session });
    else become({ kind: 'signed-out', demo: session.demo, ended: state.kind === 'signed-in' });
  } catch (error) {
    if (!(error instanceof ActRefused)) throw error;
    become({ kind: 'refused', refusal: error });
  }
}

/** A session that an act has just given: signing in, a link, staying. */
export function beginSession(session: SignedIn): void {
  become({ kind: 'signed-in', session });
}

/** Nothing of a chart stays on the screen of someone who is no longer signed in. */
export function endSession(ended: boolean): void {
  const demo = state.kind === 'signed-in' && state.session.clinic.demo;
  become({ kind: 'signed-out', demo, ended });
}

whenSessionEnds(() => {
  if (state.kind === 'signed-in') endSession(true);
});
