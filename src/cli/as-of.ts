import { type CalendarDate, calendarDate, dayNumber } from '#domain/calendar.ts';
import type { CliCall } from './cli-command.ts';
import { UsageError } from './usage-error.ts';

/**
 * The day that counts as today: `--as-of`, checked, or else the clock's local date.
 * Throws `UsageError` where the option is no day of the calendar.
 *
 * @example asOf(call) // '2026-11-23' for `--as-of 2026-11-23`
 */
export function asOf(call: CliCall): CalendarDate {
  const given = call.text('as-of');
  if (given === undefined) return call.world.now().slice(0, 10);
  if (!isCalendarDate(given)) {
    throw new UsageError(`--as-of: "${given}" is no date; expected YYYY-MM-DD, such as 2026-11-23`);
  }
  return given;
}

export function isCalendarDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && calendarDate(dayNumber(text)) === text;
}
