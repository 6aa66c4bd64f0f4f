import { expect, test } from 'vitest';
import { daysFrom, formatDate, formatShortDate } from './format-date.ts';
import { formatDose, formatFigure, formatPercent, formatWeeks } from './format-number.ts';
import { writeOutDates } from './write-out-dates.ts';

test('a date is written no more precisely than it was recorded', () => {
  expect(formatDate('2026-11-23')).toBe('23 Nov 2026');
  expect(formatDate('2026-09-01T23:30:00-05:00')).toBe('1 Sep 2026');
  expect(formatDate('2026-05')).toBe('May 2026');
  expect(formatDate('2026')).toBe('2026');
  expect(formatShortDate('2026-11-12', '2026-11-23')).toBe('12 Nov');
  expect(formatShortDate('2025-11-12', '2026-11-23')).toBe('12 Nov 2025');
  expect(formatShortDate('2026-11', '2026-11-23')).toBe('Nov 2026');
});

test('days are counted across months and years, also backward', () => {
  expect(daysFrom('2026-12-31', '2027-01-01')).toBe(1);
  expect(daysFrom('2026-11-23', '2026-10-20')).toBe(-34);
});

test('a figure has a true minus, a percent one decimal, a dose no trailing zero', () => {
  expect(formatPercent(-31.25)).toBe('−31.3\u00a0%');
  expect(formatPercent(46.2)).toBe('+46.2\u00a0%');
  expect(formatPercent(0)).toBe('0.0\u00a0%');
  expect(formatDose(5)).toBe('5\u00a0mg');
  expect(formatDose(0.5)).toBe('0.5\u00a0mg');
  expect(formatDose(1200)).toBe('1,200\u00a0mg');
  expect(formatFigure(-3)).toBe('−3');
  expect(formatWeeks(8)).toBe('8.0');
});

test('dates inside a sentence are written out and nothing else is touched', () => {
  expect(writeOutDates('asked on 2026-11-20, 12 of 2026')).toBe('asked on 20 Nov 2026, 12 of 2026');
});
