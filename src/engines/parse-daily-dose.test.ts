import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUnknown } from '#domain/unknown.ts';
import { parseDailyDose } from './parse-daily-dose.ts';

describe('parseDailyDose', () => {
  it.each<[string, number]>([
    ['50 mg once daily', 50],
    ['37.5 mg twice daily', 75],
    ['37,5 mg bid', 75],
    ['Take 1 tablet (100 mg) by mouth at night.', 100],
    ['1-0-1 20 mg', 40],
    ['20 mg 0-0-0-1', 20],
    ['2 tablets of 20 mg daily', 40],
    ['2 tablets (50 mg each) at bedtime', 100],
    ['two 20 mg tablets every morning', 40],
    ['2 x 20 mg daily', 40],
    ['1½ tablets of 20 mg daily', 30],
    ['50 mg tablet, take 2 tablets daily', 100],
    ['2 tablets (100 mg total) daily', 100],
    ['75 mg in the morning and 37.5 mg at night', 112.5],
    ['50 mg twice daily, in the morning and at night', 100],
    ['300 mg every 12 hours', 600],
    ['100 mg three times a day', 300],
    ['150 mg/day', 150],
    ['150 mg per day in 2 divided doses', 150],
    ['6 mg/24 h', 6],
    ['25 mcg once daily', 0.025],
    ['25 µg once daily', 0.025],
    ['0.3 g once daily', 300],
    ['20 mg every other day', 10],
    ['50 mg q.d. for depression', 50],
  ])('%s is %d mg a day', (text, mg) => expect(parseDailyDose(text)).toBe(mg));

  it.each([
    ['', 'nothing'],
    ['50 mg', 'how often'],
    ['1 tablet daily', 'the strength'],
    ['as needed', 'an amount'],
    ['50 mg at night as needed', 'a fixed dose'],
    ['50 mg prn', 'a fixed dose'],
    ['2 tablets (100 mg) daily', 'each or together'],
    ['1/2 tablet (25 mg) daily', 'whole or half'],
    ['10-20 mg daily', 'one amount'],
    ['20 to 40 mg daily', 'one amount'],
    ['up to 50 mg daily', 'one amount'],
    ['50 mg for 7 days then 100 mg daily', 'one dose'],
    ['56 mg twice weekly', 'a dose a day'],
    ['45 mg / 105 mg daily', 'one ingredient'],
    ['20 mg/5 ml daily', 'an amount'],
    ['1 mg/kg daily', 'a weight'],
    ['1,000 mg daily', 'a thousand or one'],
    ['1.500 mg daily', 'a thousand or one'],
    ['.5 mg daily', 'a figure before the point'],
    ['do not take 50 mg daily', 'a dose to take'],
    ['50 mg daily in the morning and at night', 'once or twice'],
    ['50 mg every evening at bedtime', 'once or twice'],
    ['50 mg once daily, 50 mg once daily', 'once or twice'],
    ['0 mg daily', 'a dose'],
    ['-20 mg daily', 'a dose'],
  ])('%s is unknown: it does not say %s', (text) =>
    expect(parseDailyDose(text)).toEqual({ kind: 'unknown', missing: ['daily dose'] }),
  );

  it('the name of the drug may stand in the text, no other name may', () => {
    const names = ['redoxetine', 'redoxetine hydrochloride'];
    expect(parseDailyDose('Redoxetine hydrochloride 50 mg once daily', names)).toBe(50);
    expect(isUnknown(parseDailyDose('Bluxapine 50 mg once daily', names))).toBe(true);
    expect(isUnknown(parseDailyDose('Redoxetinex 50 mg once daily', names))).toBe(true);
  });

  it('an amount times its frequency comes out exactly', () => {
    const frequencies = fc.constantFrom<[string, number]>(
      ['once daily', 1],
      ['twice a day', 2],
      ['tid', 3],
      ['every 6 hours', 4],
      ['in the morning and at night', 2],
      ['1-1-2', 4],
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), frequencies, (quarters, [when, times]) => {
        const mg = quarters / 4;
        expect(parseDailyDose(`${mg} mg ${when}`)).toBeCloseTo(mg * times, 6);
      }),
    );
  });

  it('a word that is not understood never leaves a figure', () => {
    const word = fc.stringMatching(/^[jkvwz]{3,8}$/u);
    fc.assert(
      fc.property(word, fc.constantFrom('before', 'after'), (strange, where) => {
        const text = where === 'before' ? `${strange} 50 mg daily` : `50 mg daily ${strange}`;
        expect(isUnknown(parseDailyDose(text))).toBe(true);
      }),
    );
  });

  it('any text is answered with a positive figure or with unknown', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[\d ./,x-]{0,12}(?:mg|g|tablets?|daily|bid|at night|of|each| ){0,6}$/u),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const dose = parseDailyDose(text);
        expect(isUnknown(dose) || (Number.isFinite(dose) && dose > 0)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
