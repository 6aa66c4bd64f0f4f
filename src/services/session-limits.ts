import type { Instant } from '#domain/calendar.ts';
import type { Role } from '#domain/role.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** How long a session lasts without an act, and at most (promise T12). */
export interface SessionLimits {
  readonly idleMs: number;
  readonly absoluteMs: number;
}

export function sessionLimits(role: Role): SessionLimits {
  return role === 'patient'
    ? { idleMs: 30 * MINUTE_MS, absoluteMs: 24 * HOUR_MS }
    : { idleMs: 15 * MINUTE_MS, absoluteMs: 12 * HOUR_MS };
}

/** @example after('2026-11-23T09:00:00Z', 60_000) === '2026-11-23T09:01:00.000Z' */
export function after(now: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(now) + milliseconds).toISOString();
}
