import { KEY_MARK, type TimelineLayout } from '#domain/timeline.ts';
import { t } from '../../messages/timeline-texts.ts';
import { TimelineShapes } from './TimelineShapes.tsx';

/** What the marks of this picture mean, each with the mark itself. */
export function TimelineKey({ layout }: { readonly layout: TimelineLayout }) {
  if (layout.key.length === 0) return null;
  return (
    <details className="timeline-key" open={layout.view.setting === 'desk'}>
      <summary>{t('howTo')}</summary>
      <ul>
        {layout.key.map((entry) => (
          <li key={entry.text}>
            <svg
              width={KEY_MARK.width}
              height={KEY_MARK.height}
              viewBox={`0 0 ${KEY_MARK.width} ${KEY_MARK.height}`}
              aria-hidden="true"
            >
              <TimelineShapes shapes={entry.shapes} />
            </svg>
            {entry.text}
          </li>
        ))}
      </ul>
      <p className="timeline-keys-hint">{t('keys')}</p>
    </details>
  );
}
