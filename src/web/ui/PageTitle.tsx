import { type ReactNode, useEffect, useRef } from 'react';
import { hasMoved } from '../router.ts';

/**
 * The page's heading. After a move inside the program it takes the focus, so that a screen reader
 * and the Tab key begin there. The window's title never holds a person's name: it stays in history.
 */
export function PageTitle({
  windowTitle,
  children,
}: {
  readonly windowTitle: string;
  readonly children: ReactNode;
}) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${windowTitle} · Duet`;
  }, [windowTitle]);
  useEffect(() => {
    if (hasMoved()) ref.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={ref} tabIndex={-1}>
      {children}
    </h1>
  );
}
