import { CircleAlert, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import './notice.css';

/** A line the page says once. `problem` is announced at once; `info` is just there. */
export function Notice({
  tone = 'info',
  children,
}: {
  readonly tone?: 'info' | 'problem';
  readonly children: ReactNode;
}) {
  const Icon = tone === 'problem' ? CircleAlert : Info;
  return (
    <div className={`notice notice-${tone}`} role={tone === 'problem' ? 'alert' : undefined}>
      <Icon aria-hidden="true" />
      <div>{children}</div>
    </div>
  );
}
