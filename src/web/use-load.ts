import { useCallback, useEffect, useState } from 'react';
import type { ActName } from '#contracts/addresses.ts';
import { type ActInput, type ActOutput, ActRefused, act } from './api-client.ts';

/** Something that is read from the server. A value stays while the next one is on its way. */
export type Loaded<Value> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: Value; readonly fresh: boolean }
  | { readonly kind: 'refused'; readonly refusal: ActRefused; readonly retry: () => void };

/** Reads with one act whenever its input changes; `null` waits. */
export function useLoad<Name extends ActName>(
  name: Name,
  input: ActInput<Name> | null,
): Loaded<ActOutput<Name>> {
  const [state, setState] = useState<Loaded<ActOutput<Name>>>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const key = input === null ? null : JSON.stringify(input);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` asks again on purpose.
  useEffect(() => {
    if (key === null) return;
    const aborter = new AbortController();
    setState((old) => (old.kind === 'ready' ? { ...old, fresh: false } : { kind: 'loading' }));
    // `key` is the input as text; it comes back as what it was.
    act(name, JSON.parse(key) as ActInput<Name>, aborter.signal).then(
      (value) => setState({ kind: 'ready', value, fresh: true }),
      (error: unknown) => {
        if (aborter.signal.aborted) return;
        if (!(error instanceof ActRefused)) throw error;
        setState({ kind: 'refused', refusal: error, retry });
      },
    );
    return () => aborter.abort();
  }, [name, key, attempt, retry]);

  return state;
}
