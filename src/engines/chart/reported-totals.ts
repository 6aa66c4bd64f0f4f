import { dayNumber } from '#domain/calendar.ts';
import type { EntryOf } from '#domain/chart-entry.ts';
import type { DatedScore } from '#domain/chart-history.ts';
import type { InstrumentDefinition, InstrumentOptions } from '#domain/instrument.ts';
import { bandOf, positiveOf } from '../score-response.ts';
import { type FormReading, keyOf, type TotalsByDay } from './form-reading.ts';

type Total = EntryOf<'reported-score'>;

/** The totals that count. One outside its scale's range is kept as sent and never scored. */
export function reportedTotals(reading: FormReading, entries: readonly Total[]): TotalsByDay {
  const totals: TotalsByDay = new Map();
  for (const entry of entries) {
    const definition = reading.definitions.instruments.get(entry.payload.instrument);
    if (definition === undefined || definition.range === null) {
      const why = 'a total of a scale that has none here';
      reading.found.setAside.push({ entryId: entry.id, why });
    } else if (inRange(definition, entry.payload.total)) {
      addTotal(totals, entry.id, scoreOf(definition, entry, reading.options));
    } else setAside(reading, definition, entry);
  }
  return totals;
}

function inRange({ range, decimals }: InstrumentDefinition, total: number): boolean {
  if (range === null || (decimals === 0 && !Number.isInteger(total))) return false;
  return total >= range.min && total <= range.max;
}

/** The same total twice on one day is one. */
function addTotal(totals: TotalsByDay, entryId: string, score: DatedScore): void {
  const key = keyOf(score.instrument, score.day);
  const sameDay = totals.get(key);
  if (sameDay === undefined) totals.set(key, [{ entryId, score }]);
  else if (sameDay.every((other) => other.score.total !== score.total))
    sameDay.push({ entryId, score });
}

function scoreOf(
  definition: InstrumentDefinition,
  entry: Total,
  options: InstrumentOptions,
): DatedScore {
  const { total } = entry.payload;
  return {
    instrument: definition.id,
    day: dayNumber(entry.occurredAt),
    date: entry.occurredAt.slice(0, 10),
    total,
    band: bandOf(definition, total),
    positive: positiveOf(definition, total, options),
    kind: 'reported',
    entryIds: [entry.id],
  };
}

function setAside({ found }: FormReading, definition: InstrumentDefinition, entry: Total): void {
  const { total: sent } = entry.payload;
  const { shortTitle, range } = definition;
  const why = `${sent} is no ${shortTitle} total: ${range?.min} to ${range?.max} expected; kept as sent, not scored`;
  found.setAside.push({ entryId: entry.id, why });
  found.unscored.push({
    instrument: definition.id,
    day: dayNumber(entry.occurredAt),
    entryIds: [entry.id],
    reason: { kind: 'out-of-range', sent },
  });
}
