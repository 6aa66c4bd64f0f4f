import { useEffect, useState } from 'react';
import type { SignedIn } from '#contracts/session.ts';
import { act, lastActAt } from '../api-client.ts';
import { shared } from '../messages/shared-texts.ts';
import { askSession, beginSession, endSession } from '../session-store.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import './idle-warning.css';

const WARN_SECONDS = 60;
const LOOK_EVERY_MS = 2_000;

/**
 * Says a minute before that the session is about to end. Only a person's act prolongs it: this
 * page asks the server nothing by itself until the time is over.
 */
export function IdleWarning({ session }: { readonly session: SignedIn }) {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const timer = setInterval(() => {
      const left = secondsLeft(session);
      setNear(left <= WARN_SECONDS);
      if (left <= 0) void askSession();
    }, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [session]);
  if (!near) return null;
  const stay = async () => {
    beginSession(await act('keepSession', {}));
    setNear(false);
  };
  const leave = async () => {
    await act('signOut', {});
    endSession(false);
  };
  return (
    <Dialog title={shared('idle.title')} onClose={() => void stay()}>
      <p>{shared('idle.text')}</p>
      <div className="idle-acts">
        <Button onClick={() => void leave()}>{shared('signOut')}</Button>
        <Button tone="primary" onClick={() => void stay()}>
          {shared('idle.stay')}
        </Button>
      </div>
    </Dialog>
  );
}

function secondsLeft(session: SignedIn): number {
  const idle = lastActAt() / 1000 + session.idleSeconds;
  const end = Date.parse(session.endsAt) / 1000;
  return Math.min(idle, end) - Date.now() / 1000;
}
