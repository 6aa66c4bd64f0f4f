import { useSyncExternalStore } from 'react';

/** Where the reader is: an address without its origin. */
export interface Place {
  readonly path: string;
  readonly search: string;
  readonly hash: string;
}

const moved = new EventTarget();
let moves = 0;
let current = readPlace();

function readPlace(): Place {
  return { path: location.pathname, search: location.search, hash: location.hash };
}

function onMove(listener: () => void): () => void {
  const update = () => {
    current = readPlace();
    listener();
  };
  moved.addEventListener('move', update);
  window.addEventListener('popstate', update);
  return () => {
    moved.removeEventListener('move', update);
    window.removeEventListener('popstate', update);
  };
}

export function usePlace(): Place {
  return useSyncExternalStore(onMove, () => current);
}

/** Goes to an address of this program. `replace` leaves no step behind, as for a filter. */
export function goTo(address: string, how: 'push' | 'replace' = 'push'): void {
  const from = location.pathname;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  current = readPlace();
  moves += 1;
  if (current.path !== from && current.hash === '') window.scrollTo(0, 0);
  moved.dispatchEvent(new Event('move'));
}

/** False until the first move inside the program: the page the reader came in on. */
export function hasMoved(): boolean {
  return moves > 0;
}

/**
 * Lets plain links move inside the program instead of loading it anew. A new tab, a download, a
 * place on the same page and another origin stay the browser's.
 */
export function followLinks(page: Document): void {
  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const held = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (link === null || event.defaultPrevented || event.button !== 0 || held) return;
    if (link.origin !== location.origin || link.target !== '' || link.download !== '') return;
    if (link.pathname === location.pathname && link.hash !== '') return;
    event.preventDefault();
    goTo(link.pathname + link.search + link.hash);
  });
}
