import type { ReactNode } from 'react';
import './tag.css';

/** A small outlined word: a tier, a state. Never a color alone. */
export function Tag({
  children,
  tone = 'plain',
}: {
  readonly children: ReactNode;
  readonly tone?: 'plain' | 'strong' | 'faint' | 'unknown';
}) {
  return <span className={`tag tag-${tone}`}>{children}</span>;
}
