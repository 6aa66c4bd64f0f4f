import { useState } from 'react';
import type { SignedIn } from '#contracts/session.ts';
import type { TimelineLayout } from '#domain/timeline.ts';
import { act } from '../api-client.ts';
import { t } from '../messages/portal-texts.ts';
import { shared } from '../messages/shared-texts.ts';
import { endSession } from '../session-store.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Mark } from '../ui/Mark.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { RefusedState } from '../ui/RefusedState.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Timeline } from '../ui/timeline/Timeline.tsx';
import { useTimelineWidth } from '../ui/timeline/use-timeline-width.ts';
import { useLoad } from '../use-load.ts';
import { Moments } from './Moments.tsx';

const RANGES = ['three-months', 'episode', 'all'] as const;

/** The person's own timeline in plain words, and where help is. Nothing else, and nothing red. */
export function MyTimeline({ session }: { readonly session: SignedIn }) {
  const [range, setRange] = useState<(typeof RANGES)[number]>('episode');
  const [ref, width] = useTimelineWidth();
  const timeline = useLoad(
    'readMyTimeline',
    width === null ? null : { query: { width, setting: 'phone', range } },
  );
  const signOut = async () => {
    await act('signOut', {});
    endSession(false);
  };
  return (
    <main className="portal">
      <header className="portal-bar">
        <span className="portal-brand">
          <Mark />
          Duet
        </span>
        <Button tone="quiet" onClick={() => void signOut()}>
          {shared('signOut')}
        </Button>
      </header>
      <PageTitle windowTitle={t('windowTitle')}>
        {t('hello', { name: session.account.displayName })}
      </PageTitle>
      <p className="portal-lead">{t('lead')}</p>
      <Segmented
        label={t('range')}
        choices={RANGES.map((value) => ({ value, name: t(value) }))}
        chosen={range}
        onChoose={setRange}
      />
      <div className="portal-card">
        <div ref={ref}>
          {timeline.kind === 'loading' && <Skeleton blocks={[420]} />}
          {timeline.kind === 'refused' && (
            <RefusedState refusal={timeline.refusal} retry={timeline.retry} />
          )}
          {timeline.kind === 'ready' && <Story layout={timeline.value} />}
        </div>
      </div>
      <aside className="portal-help">
        <h2>{t('helpTitle')}</h2>
        <p>{t('help')}</p>
      </aside>
    </main>
  );
}

function Story({ layout }: { readonly layout: TimelineLayout }) {
  if (layout.table.rows.length === 0)
    return (
      <EmptyState title={t('empty')}>
        <p>{t('emptyAdvice')}</p>
      </EmptyState>
    );
  return (
    <>
      <h2>{layout.title}</h2>
      <Timeline layout={layout} rowsElsewhere />
      <Moments rows={layout.table.rows} />
    </>
  );
}
