import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '#domain/timeline.ts';
import { firstEvent, lastEvent, stepEvent, stepLane } from './cursor-moves.ts';

function event(id: string, day: number, [lane, y]: readonly [string, number]): TimelineEvent {
  return {
    id,
    day,
    date: '2026-11-23',
    lane,
    status: 'happened',
    what: id,
    detail: '',
    stepAndWeek: null,
    entryIds: [],
    at: { x: day, y },
  };
}

const EVENTS = [
  event('score 1', 10, ['score', 100]),
  event('session 1', 10, ['therapy', 300]),
  event('dose 1', 20, ['medication', 200]),
  event('score 2', 24, ['score', 90]),
  event('session 2', 40, ['therapy', 300]),
];
const at = (id: string) => ({ day: EVENTS.find((one) => one.id === id)?.day ?? 0, eventId: id });

describe('moving by key', () => {
  it('goes from event to event, also on one day, and stops at the ends', () => {
    const visited: (string | null | undefined)[] = [];
    for (
      let cursor = stepEvent(EVENTS, null, 1);
      cursor !== null;
      cursor = stepEvent(EVENTS, cursor, 1)
    )
      visited.push(cursor.eventId);
    expect(visited).toEqual(EVENTS.map((one) => one.id));
    expect(stepEvent(EVENTS, at('score 1'), -1)).toBeNull();
    expect([firstEvent(EVENTS)?.eventId, lastEvent(EVENTS)?.eventId]).toEqual([
      'score 1',
      'session 2',
    ]);
  });

  it('goes on from a day that the pointer chose', () => {
    expect(stepEvent(EVENTS, { day: 22, eventId: null }, 1)?.eventId).toBe('score 2');
    expect(stepEvent(EVENTS, { day: 22, eventId: null }, -1)?.eventId).toBe('dose 1');
  });

  it('goes down and up the lanes to the event nearest in time', () => {
    expect(stepLane(EVENTS, at('score 2'), 1)?.eventId).toBe('dose 1');
    expect(stepLane(EVENTS, at('dose 1'), 1)?.eventId).toBe('session 1');
    expect(stepLane(EVENTS, at('session 2'), -1)?.eventId).toBe('dose 1');
    expect(stepLane(EVENTS, at('score 1'), -1)).toBeNull();
  });
});
