import { describe, expect, it } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import { dateSpan, doseText, percentFigure, plainNumber } from './figures.ts';
import { CLINICIAN_WORDS } from './words.ts';

describe('figures as people write them', () => {
  it('a dose has no trailing zero, a leading zero, a comma from a thousand, and its unit', () => {
    expect([50, 0.5, 37.5, 1500, 0.05].map(doseText)).toEqual([
      '50 mg',
      '0.5 mg',
      '37.5 mg',
      '1,500 mg',
      '50 micrograms',
    ]);
  });

  it('a percent has one decimal and a true minus, and no change has no sign', () => {
    expect([-31.25, 12, 0, -0.01].map(percentFigure)).toEqual(['−31.3', '+12.0', '0.0', '0.0']);
    expect(plainNumber(9.5)).toBe('9.5');
  });

  it('a stretch says no month or year twice', () => {
    const span = (from: string, to: string) =>
      dateSpan(dayNumber(from), dayNumber(to), CLINICIAN_WORDS);
    expect(span('2026-10-17', '2026-10-20')).toBe('17 to 20 Oct 2026');
    expect(span('2026-06-29', '2026-08-10')).toBe('29 Jun to 10 Aug 2026');
    expect(span('2026-12-29', '2027-01-10')).toBe('29 Dec 2026 to 10 Jan 2027');
  });
});
