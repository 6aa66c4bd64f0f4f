import { useMemo } from 'react';
import { t } from '../../messages/workspace-texts.ts';
import { goTo, usePlace } from '../../router.ts';
import { RefusedState } from '../../ui/RefusedState.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TimelinePicture } from '../../ui/timeline/TimelinePicture.tsx';
import { useLoad } from '../../use-load.ts';
import { useWidth } from '../../use-width.ts';
import './timeline-card.css';

const RANGES = ['three-months', 'episode', 'all'] as const;
const PHONE = 600;

/** Both treatments on one time axis. The range stands in the address. */
export function TimelineCard({ patientId }: { readonly patientId: string }) {
  const { search, path } = usePlace();
  const range = new URLSearchParams(search).get('range') ?? 'episode';
  const [ref, width] = useWidth();
  const input = useMemo(
    () =>
      width === null
        ? null
        : {
            params: { patientId },
            query: {
              width,
              setting: width < PHONE ? ('phone' as const) : ('desk' as const),
              range,
            },
          },
    [patientId, width, range],
  );
  const timeline = useLoad('readTimeline', input);
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
          onChoose={(value) => goTo(`${path}?range=${value}`, 'replace')}
        />
      </header>
      <div ref={ref}>
        {timeline.kind === 'loading' && <Skeleton blocks={[480]} />}
        {timeline.kind === 'refused' && (
          <RefusedState refusal={timeline.refusal} retry={timeline.retry} />
        )}
        {timeline.kind === 'ready' && <TimelinePicture layout={timeline.value} />}
      </div>
    </section>
  );
}
