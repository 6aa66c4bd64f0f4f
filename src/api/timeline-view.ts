import type { TimelineQuery } from '#contracts/timeline.ts';
import type { TimelineRange } from '#domain/timeline.ts';
import type { TimelineRequest } from '#services/read-timeline.ts';

/** A timeline's address as the engine takes it. */
export function timelineView(query: TimelineQuery): TimelineRequest {
  return {
    width: query.width,
    setting: query.setting,
    range: rangeOf(query.range),
    ...(query.maxHeight === undefined ? {} : { maxHeight: query.maxHeight }),
    ...(query.instruments === undefined ? {} : { instruments: query.instruments.split(',') }),
    ...(query.earlier === undefined ? {} : { earlierMedicinesOpen: query.earlier === 'open' }),
  };
}

/** @example rangeOf('2026-04-01..2026-09-30') is { from: '2026-04-01', to: '2026-09-30' } */
function rangeOf(range: string): TimelineRange {
  if (range === 'three-months' || range === 'episode' || range === 'all') return range;
  const [from, to] = range.split('..');
  return { from: from ?? range, to: to ?? range };
}
