import { type CSSProperties, useEffect, useState } from 'react';
import type { TimelineEvent } from '#domain/timeline.ts';
import type { ReadoutLine, ReadoutTopic } from '#domain/timeline-readout.ts';
import { t } from '../../messages/timeline-texts.ts';
import { KeyMark } from '../KeyMark.tsx';

const MARKS: Partial<Record<ReadoutTopic, 'score' | 'medication' | 'therapy'>> = {
  score: 'score',
  medication: 'medication',
  therapy: 'therapy',
};

/** What was true on the day under pointer, finger or key. It never covers the picture. */
export function Readout({
  lines,
  event,
  pinned,
  most,
}: {
  readonly lines: readonly ReadoutLine[];
  readonly event: TimelineEvent | null;
  readonly pinned: boolean;
  /** As many lines as a day of this layout can have. */
  readonly most: number;
}) {
  const spoken = useRested([...(event === null ? [] : [eventText(event)]), ...lines.map(lineText)]);
  return (
    <>
      <div
        className="timeline-readout"
        // A custom property is no CSSProperties key.
        style={{ '--readout-lines': most } as CSSProperties}
        aria-hidden="true"
      >
        {lines.map((line) => (
          <span key={`${line.topic} ${lineText(line)}`} className={toneOf(line.topic)}>
            <Mark topic={line.topic} />
            {line.parts.map((part) => (
              <span key={part.text} className={`readout-${part.tone}`}>
                {part.text}
              </span>
            ))}
          </span>
        ))}
        {pinned && <span className="readout-muted readout-pinned">{t('pinned')}</span>}
      </div>
      <p className="visually-hidden" aria-live="polite">
        {spoken}
      </p>
    </>
  );
}

function Mark({ topic }: { readonly topic: ReadoutTopic }) {
  const mark = MARKS[topic];
  return mark === undefined ? null : <KeyMark of={mark} />;
}

function toneOf(topic: ReadoutTopic): string {
  return topic === 'own-words' ? 'voice' : `readout-${topic}`;
}

function lineText(line: ReadoutLine): string {
  return line.parts.map((part) => part.text).join('');
}

function eventText(event: TimelineEvent): string {
  return [event.what, event.detail].filter((part) => part !== '').join(', ');
}

const REST_MS = 300;

/** Spoken when the reader has rested, so that passing over days says nothing. */
function useRested(sentences: readonly string[]): string {
  const whole = sentences.join('. ');
  const [spoken, setSpoken] = useState('');
  const [first] = useState(whole);
  useEffect(() => {
    // What stood there from the beginning is no news.
    if (whole === first) return;
    const timer = setTimeout(() => setSpoken(whole), REST_MS);
    return () => clearTimeout(timer);
  }, [whole, first]);
  return spoken;
}
