import { useCallback, useMemo } from 'react';
import type { TimelineLayout, TimelineRange } from '#domain/timeline.ts';
import { t } from '../../messages/workspace-texts.ts';
import { goTo, usePlace } from '../../router.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { RefusedState } from '../../ui/RefusedState.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Timeline, type TimelineChange } from '../../ui/timeline/Timeline.tsx';
import { useTimelineWidth } from '../../ui/timeline/use-timeline-width.ts';
import { useLoad } from '../../use-load.ts';
import './timeline-card.css';

const RANGES = ['three-months', 'episode', 'all'] as const;
const PHONE = 600;

/** Both treatments on one time axis. Range, scales and what is unfolded stand in the address. */
export function TimelineCard({ patientId }: { readonly patientId: string }) {
  const { search, path } = usePlace();
  const chosen = useMemo(() => new URLSearchParams(search), [search]);
  const range = chosen.get('range') ?? 'episode';
  const [ref, width] = useTimelineWidth();
  const input = useMemo(() => {
    if (width === null) return null;
    const setting = width < PHONE ? ('phone' as const) : ('desk' as const);
    const scales = chosen.get('scales');
    const query = { width, setting, range };
    return {
      params: { patientId },
      query: {
        ...query,
        ...(scales === null ? {} : { instruments: scales }),
        ...(chosen.get('earlier') === 'open' ? { earlier: 'open' as const } : {}),
      },
    };
  }, [patientId, width, range, chosen]);
  const timeline = useLoad('readTimeline', input);
  const change = useCallback(
    (wanted: TimelineChange) => goTo(`${path}?${withChange(chosen, wanted)}`, 'replace'),
    [path, chosen],
  );
  return (
    <section className="card timeline-card" aria-labelledby="timeline-title">
      <header>
        <h2 id="timeline-title">
          {timeline.kind === 'ready' ? timeline.value.title : t('timeline.title')}
        </h2>
        <Segmented
          label={t('timeline.range')}
          choices={RANGES.map((value) => ({ value, name: t(`timeline.${value}`) }))}
          chosen={RANGES.find((value) => value === range) ?? null}
          onChoose={(value) => change({ range: value })}
        />
      </header>
      <div ref={ref}>
        {timeline.kind === 'loading' && <Skeleton blocks={[480]} />}
        {timeline.kind === 'refused' && (
          <RefusedState refusal={timeline.refusal} retry={timeline.retry} />
        )}
        {timeline.kind === 'ready' &&
          (isEmpty(timeline.value) ? (
            <EmptyState title={t('timeline.empty')}>
              <p>{t('timeline.empty.advice')}</p>
            </EmptyState>
          ) : (
            <Timeline layout={timeline.value} fresh={timeline.fresh} onView={change} />
          ))}
      </div>
    </section>
  );
}

/** Nothing in the whole record, not only in the range shown. */
function isEmpty({ table, overview }: TimelineLayout): boolean {
  const marks = [table.rows, overview.scores, overview.medications, overview.sessions];
  return marks.every((some) => some.length === 0);
}

/** The address with another choice in it; what nobody chose stays out. */
function withChange(chosen: URLSearchParams, wanted: TimelineChange): string {
  const next = new URLSearchParams(chosen);
  if (wanted.range !== undefined) next.set('range', rangeText(wanted.range));
  if (wanted.instruments !== undefined) next.set('scales', wanted.instruments.join(','));
  if (wanted.earlierMedicinesOpen === true) next.set('earlier', 'open');
  if (wanted.earlierMedicinesOpen === false) next.delete('earlier');
  return next.toString();
}

function rangeText(range: TimelineRange): string {
  return typeof range === 'string' ? range : `${range.from}..${range.to}`;
}
