import { civilDate, DAYS_PER_WEEK, type DayNumber } from '#domain/calendar.ts';
import type { TimelineWords } from './words.ts';

const MINUS = '\u2212';

/** "23 Nov" */
export function dayAndMonth(day: DayNumber, words: TimelineWords): string {
  const civil = civilDate(day);
  return `${civil.day} ${words.months[civil.month - 1] ?? ''}`;
}

/** "23 Nov 2026" */
export function fullDate(day: DayNumber, words: TimelineWords): string {
  return `${dayAndMonth(day, words)} ${civilDate(day).year}`;
}

/** "29 Jun to 10 Aug 2026", "17 to 20 Oct 2026"; one day stands alone. */
export function dateSpan(from: DayNumber, to: DayNumber, words: TimelineWords): string {
  if (from === to) return fullDate(from, words);
  const [a, b] = [civilDate(from), civilDate(to)];
  const inYear = a.month === b.month ? String(a.day) : dayAndMonth(from, words);
  const first = a.year === b.year ? inYear : fullDate(from, words);
  return words.to(first, fullDate(to, words));
}

/** Weeks with one decimal. @example weeksFigure(56) === '8.0' */
export function weeksFigure(days: number): string {
  return (days / DAYS_PER_WEEK).toFixed(1);
}

/** Whole weeks, for a stretch in which nothing happened. */
export function wholeWeeks(days: number): number {
  return Math.round(days / DAYS_PER_WEEK);
}

/** A total as it stands on the form: no trailing zeros. @example plainNumber(9.5) === '9.5' */
export function plainNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** One decimal and a true minus. @example percentFigure(-31.25) === '−31.3' */
export function percentFigure(percent: number): string {
  const figure = Math.abs(percent).toFixed(1);
  if (figure === '0.0') return figure;
  return percent < 0 ? `${MINUS}${figure}` : `+${figure}`;
}

/**
 * A daily dose with its unit: no trailing zero, a leading zero, thousands with a comma, under
 * 0.1 mg in micrograms (design, "Numbers, doses, dates").
 *
 * @example doseText(1500) === '1,500 mg'; doseText(0.05) === '50 micrograms'
 */
export function doseText(mg: number): string {
  if (mg > 0 && mg < 0.1) return `${plainNumber(mg * 1000)} micrograms`;
  const [whole = '0', decimals] = plainNumber(mg).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${decimals === undefined ? grouped : `${grouped}.${decimals}`} mg`;
}
