import { z } from 'zod';
import { daysInMonth, type RecordedTime } from '#domain/calendar.ts';

const DATE_TIME =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z|[+-](\d{2}):(\d{2}))?)?)?)?$/u;

/**
 * True for a FHIR `date` or `dateTime` that exists: `2026`, `2026-05`, `2026-05-03`, or with a time.
 * Stricter than the pattern of the specification (no 30 February), laxer in one thing: a time may
 * lack its seconds or its zone, as records do in practice.
 *
 * @example isFhirDateTime('2026-02-30') === false
 */
export function isFhirDateTime(text: string): boolean {
  const match = DATE_TIME.exec(text);
  if (match === null) return false;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0, offset = 0, more = 0] =
    match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return false;
  // 60 is a leap second; zones run from -12:00 to +14:00.
  return hour <= 23 && minute <= 59 && second <= 60 && offset <= 14 && more <= 59;
}

/**
 * The time as it is kept: as written. A time of day without a zone is no instant, so only its
 * calendar day is kept.
 *
 * @example recordedTime('2026-11-20T10:00:00') === '2026-11-20'
 */
export function recordedTime(fhir: string): RecordedTime {
  const zoned = /(?:Z|[+-]\d{2}:\d{2})$/u.test(fhir);
  return fhir.includes('T') && !zoned ? fhir.slice(0, 10) : fhir;
}

const EXPECTED = 'expected YYYY, YYYY-MM, YYYY-MM-DD or an instant with its zone';

/** `date`, `dateTime` or `instant`. The message never repeats what was sent. */
export const dateTimeSchema = z
  .string()
  .refine(isFhirDateTime, { error: `is no date of the calendar; ${EXPECTED}` });

/** `date`: no time of day. */
export const dateSchema = z.string().refine((text) => isFhirDateTime(text) && !text.includes('T'), {
  error: 'is no date of the calendar; expected YYYY, YYYY-MM or YYYY-MM-DD',
});

export const periodSchema = z.object({
  start: dateTimeSchema.optional(),
  end: dateTimeSchema.optional(),
});
