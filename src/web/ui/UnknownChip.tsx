import { CircleDashed } from 'lucide-react';
import type { ReactNode } from 'react';
import './unknown-chip.css';

/** Unknown is drawn: a dashed outline and the word, never a blank. */
export function UnknownChip({
  children,
  icon = false,
}: {
  readonly children: ReactNode;
  readonly icon?: boolean;
}) {
  return (
    <span className="chip chip-unknown">
      {icon && <CircleDashed aria-hidden="true" />}
      <span>{children}</span>
    </span>
  );
}
