import { ChartGantt, Table } from 'lucide-react';
import type { TimelineLayout } from '#domain/timeline.ts';
import { t } from '../../messages/timeline-texts.ts';
import { Button } from '../Button.tsx';
import type { TimelineChange } from './Timeline.tsx';

/** The table, the second scale, the drugs of before: what one can choose beside the range. */
export function TimelineTools({
  layout,
  asTable,
  onTable,
  onView,
}: {
  readonly layout: TimelineLayout;
  readonly asTable: boolean;
  readonly onTable: (() => void) | undefined;
  readonly onView: ((change: TimelineChange) => void) | undefined;
}) {
  const { earlierMedicines: earlier } = layout;
  if (onTable === undefined && onView === undefined) return null;
  return (
    <div className="timeline-tools">
      {onView !== undefined && <SecondScale layout={layout} onView={onView} />}
      {onView !== undefined && earlier !== null && (
        <Button tone="quiet" small onClick={() => onView({ earlierMedicinesOpen: !earlier.open })}>
          {t(earlier.open ? 'earlierFold' : 'earlierOpen', { count: earlier.count })}
        </Button>
      )}
      {onTable !== undefined && (
        <Button tone="quiet" small onClick={onTable}>
          {asTable ? <ChartGantt aria-hidden="true" /> : <Table aria-hidden="true" />}
          {t(asTable ? 'asPicture' : 'asTable')}
        </Button>
      )}
    </div>
  );
}

/** Two panels at most; where there are more scales, the second one can be chosen. */
function SecondScale({
  layout,
  onView,
}: {
  readonly layout: TimelineLayout;
  readonly onView: (change: TimelineChange) => void;
}) {
  const [first, second] = layout.instruments.filter((one) => one.shown);
  if (layout.instruments.length < 3 || first === undefined || second === undefined) return null;
  return (
    <label className="timeline-scale">
      {t('secondScale')}
      <select
        value={second.id}
        onChange={(event) => onView({ instruments: [first.id, event.target.value] })}
      >
        {layout.instruments
          .filter((one) => one.id !== first.id)
          .map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
      </select>
    </label>
  );
}
