import type { ReactNode } from 'react';
import { t } from '../messages/workspace-texts.ts';
import { DemoBanner } from '../ui/DemoBanner.tsx';
import { Mark } from '../ui/Mark.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { SchemeSwitch } from '../ui/SchemeSwitch.tsx';
import './door-page.css';

/** A page in front of the door: one card, and what to do in an emergency. */
export function DoorPage({
  title,
  demo = false,
  children,
}: {
  readonly title: string;
  readonly demo?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className="workspace door">
      {demo && <DemoBanner />}
      <main>
        <p className="door-brand">
          <Mark />
          Duet
        </p>
        <section className="card door-card">
          <PageTitle windowTitle={title}>{title}</PageTitle>
          {children}
        </section>
        <p className="door-help">{t('door.emergency')}</p>
        <SchemeSwitch />
      </main>
    </div>
  );
}
