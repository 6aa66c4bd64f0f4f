import { DAYS_PER_WEEK } from '#domain/calendar.ts';
import type { Rng } from './sfc32.ts';

/** Chance in the forms that a profile needs it. */
export interface Draw {
  /** A whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number;
  /** Weeks from `low` to `high`, to the day. */
  readonly weeks: (low: number, high: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(from: readonly T[]) => T;
  /** So many of the list, none twice, in a random order. */
  readonly some: <T>(from: readonly T[], count: number) => readonly T[];
}

/** @example drawFrom(rng).whole(1, 6) // as a die */
export function drawFrom(rng: Rng): Draw {
  const whole = (low: number, high: number) => low + Math.floor(rng() * (high - low + 1));
  const pick = <T>(from: readonly T[]): T => {
    const [picked] = from.slice(Math.floor(rng() * from.length));
    if (picked === undefined) throw new RangeError('nothing to pick from');
    return picked;
  };
  return {
    whole,
    pick,
    weeks: (low, high) => whole(low * DAYS_PER_WEEK, high * DAYS_PER_WEEK) / DAYS_PER_WEEK,
    chance: (probability) => rng() < probability,
    some: (from, count) => {
      const left = [...from];
      const length = Math.min(count, left.length);
      return Array.from({ length }, () => left.splice(whole(0, left.length - 1), 1)).flat();
    },
  };
}
