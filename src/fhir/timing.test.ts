import { expect, it } from 'vitest';
import { timesADay } from './timing.ts';

const repeat = (fields: object) => timesADay({ repeat: fields });
const code = (text: string) => timesADay({ code: { coding: [{ code: text }] } });

it.each([
  [{ frequency: 1, period: 1, periodUnit: 'd' }, 1],
  [{ frequency: 2, period: 1, periodUnit: 'd' }, 2],
  [{ period: 1, periodUnit: 'd' }, 1],
  [{ frequency: 1, period: 12, periodUnit: 'h' }, 2],
  [{ frequency: 1, period: 4, periodUnit: 'h' }, 6],
  [{ frequency: 1, period: 2, periodUnit: 'd' }, 0.5],
  [{ when: ['MORN', 'HS'] }, 2],
  [{ when: ['C'] }, 3],
  [{ when: ['MORN'], period: 1, periodUnit: 'd' }, 1],
  [{ timeOfDay: ['08:00:00', '20:00:00'] }, 2],
  [
    {
      frequency: 1,
      period: 1,
      periodUnit: 'd',
      dayOfWeek: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
    },
    1,
  ],
])('%j is %d times a day', (fields, times) => expect(repeat(fields)).toBeCloseTo(times, 9));

it.each([
  [{ frequency: 1, frequencyMax: 2, period: 1, periodUnit: 'd' }],
  [{ frequency: 1, period: 4, periodMax: 6, periodUnit: 'h' }],
  [{ frequency: 1, period: 1, periodUnit: 'wk' }],
  [{ frequency: 1, period: 1, periodUnit: 'mo' }],
  [{ frequency: 1, period: 1, periodUnit: 'd', dayOfWeek: ['mon', 'fri'] }],
  [{ frequency: 1, period: 0, periodUnit: 'd' }],
  [{ frequency: 1 }],
  [{}],
])('%j is not known', (fields) => expect(repeat(fields)).toBeNull());

it.each([
  ['QD', 1],
  ['BID', 2],
  ['b.i.d.', 2],
  ['TID', 3],
  ['Q6H', 4],
  ['QHS', 1],
  ['QOD', 0.5],
])('the code %s is %d times', (text, times) => expect(code(text)).toBe(times));

it('a code that is not known, or nothing, is not known', () => {
  expect(code('PRN')).toBeNull();
  expect(timesADay(undefined)).toBeNull();
});
