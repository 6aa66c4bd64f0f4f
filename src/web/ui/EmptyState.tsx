import type { ReactNode } from 'react';
import './empty-state.css';

/** What belongs here, and the one act that fills it. */
export function EmptyState({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className="empty-state">
      <h2>{title}</h2>
      {children}
    </div>
  );
}
