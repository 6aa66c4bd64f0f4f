import { useEffect } from 'react';
import type { ActRefused } from '../api-client.ts';
import { shared } from '../messages/shared-texts.ts';
import { Button } from './Button.tsx';
import './refused-state.css';

/** What happened, what is safe, what to do. */
export function RefusedState({
  refusal,
  retry,
}: {
  readonly refusal: ActRefused;
  readonly retry?: () => void;
}) {
  const title = shared(`refused.${refusal.code}`);
  useEffect(() => {
    document.title = `${title} · Duet`;
  }, [title]);
  return (
    <div className="refused-state" role="alert">
      <h1>{title}</h1>
      <p>{shared(`refused.${refusal.code}.advice`)}</p>
      {retry !== undefined && RETRIABLE.has(refusal.code) && (
        <Button onClick={retry}>{shared('refused.retry')}</Button>
      )}
    </div>
  );
}

const RETRIABLE: ReadonlySet<ActRefused['code']> = new Set([
  'unreachable',
  'unavailable',
  'throttled',
]);
