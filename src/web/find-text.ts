import { useSyncExternalStore } from 'react';

/*
 * What is being looked for on the caseload. It is often a name, so it lives in memory alone: not in
 * the address, not in the history, not on the disk.
 */
let text = '';
const listeners = new Set<() => void>();

export function useFindText(): string {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => text,
  );
}

export function setFindText(next: string): void {
  text = next;
  for (const listener of listeners) listener();
}
