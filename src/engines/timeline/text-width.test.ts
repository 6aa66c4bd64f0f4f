import { describe, expect, it } from 'vitest';
import { fitText, textWidth } from './text-width.ts';

describe('the width of a text', () => {
  it('grows with size and weight', () => {
    expect(textWidth('Today', 12, 650)).toBeCloseTo(33.8, 1);
    expect(textWidth('Today', 24, 650)).toBeCloseTo(67.7, 1);
    expect(textWidth('Today', 12, 400)).toBeLessThan(textWidth('Today', 12, 550));
  });

  it('an accent adds nothing, and a letter outside the table is never taken for narrow', () => {
    expect(textWidth('é', 10, 400)).toBe(textWidth('e', 10, 400));
    expect(textWidth('漢', 10, 400)).toBe(10);
  });
});

describe('a text that has to fit', () => {
  it('is shortened with three dots, or left out under seven letters', () => {
    expect(fitText('Lost her job', 400, { size: 12, face: 400 })).toBe('Lost her job');
    expect(fitText('Lost her job', 55, { size: 12, face: 400 })).toBe('Lost her…');
    expect(fitText('Lost her job', 20, { size: 12, face: 400 })).toBe('');
  });
});
