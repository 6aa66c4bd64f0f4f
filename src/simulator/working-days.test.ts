import { expect, test } from 'vitest';
import { calendarDate, dayNumber } from '#domain/calendar.ts';
import { isWorkingDay, workingDayFor } from './working-days.ts';

const on = (day: string, latest = '2027-12-31') =>
  calendarDate(workingDayFor(dayNumber(day), dayNumber(latest)));

test('Monday to Friday are working days, weekends and closed days are not', () => {
  expect(isWorkingDay(dayNumber('2026-11-23'))).toBe(true);
  expect(isWorkingDay(dayNumber('2026-11-27'))).toBe(true);
  expect(isWorkingDay(dayNumber('2026-11-28'))).toBe(false);
  expect(isWorkingDay(dayNumber('2026-12-25'))).toBe(false);
});

test('what falls on a closed day moves to the nearest working day', () => {
  expect(on('2026-11-24')).toBe('2026-11-24');
  expect(on('2026-11-28')).toBe('2026-11-27');
  expect(on('2026-11-29')).toBe('2026-11-30');
  expect(on('2026-12-25')).toBe('2026-12-24');
});

test('nothing moves past the latest day', () => {
  expect(on('2026-11-29', '2026-11-29')).toBe('2026-11-27');
  expect(on('2026-12-20', '2026-11-29')).toBe('2026-11-27');
});
