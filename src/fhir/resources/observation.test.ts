import { describe, expect, it } from 'vitest';
import {
  coding,
  LOINC,
  observation,
  phq9Total,
  SNOMED,
} from '../../../tests/support/fhir-records.ts';
import { payloadsOf, readRecords, whyIgnored } from '../../../tests/support/read-one.ts';

const said = (text: string, fields: object) => observation({ text }, { ...fields });
const item9 = (fields: object) => observation(coding(LOINC, '44260-8'), { ...fields });
const answer = (code: string, display?: string) => ({
  valueCodeableConcept: coding(LOINC, code, display),
});

describe('a total', () => {
  it.each([
    ['valueInteger', { valueInteger: 12 }],
    ['valueQuantity', { valueInteger: undefined, valueQuantity: { value: 12, unit: '{score}' } }],
    [
      'digits in valueString, as US Core sends them',
      { valueInteger: undefined, valueString: '12' },
    ],
  ])('in %s', (_, fields) => {
    expect(payloadsOf('reported-score', phq9Total(0, fields))).toEqual([
      { instrument: 'phq-9', total: 12 },
    ]);
  });

  it('by the LOINC code without a system', () => {
    const record = observation({ coding: [{ code: '70274-6' }] }, { valueInteger: 6 });
    expect(payloadsOf('reported-score', record)).toEqual([{ instrument: 'gad-7', total: 6 }]);
  });

  it('not by a local code that looks like one', () => {
    const record = observation(coding('https://local.example', '44261-6'), { valueInteger: 6 });
    expect(whyIgnored(record)).toBe('no mapping');
  });

  it.each([
    ['PHQ-9 total score', 'phq-9'],
    ['Patient Health Questionnaire 9 item (PHQ-9) total score [Reported]', 'phq-9'],
    ['Hamilton Depression Rating Scale, 17 items (HAM-D-17), total score', 'ham-d-17'],
    ['HAM-D6', 'ham-d-6'],
    ['QIDS-SR16 total', 'qids-sr-16'],
    ['PEG', 'peg'],
    ['Rapid Mood Screener, number of yes answers', 'rapid-mood-screener'],
    ['Montgomery–Åsberg Depression Rating Scale', 'madrs'],
    ['Q-LES-Q-SF, % of maximum', 'q-les-q-sf'],
    ['WHO-5 percentage score', 'who-5'],
  ])('by its name: %s', (text, instrument) => {
    expect(payloadsOf('reported-score', said(text, { valueQuantity: { value: 7 } }))).toEqual([
      { instrument, total: 7 },
    ]);
  });

  it.each([
    'PHQ-9 difficulty',
    'PHQ-9 change since baseline',
    'PHQ-9, percent change',
    'HAM-D-17 anxiety factor',
    'Days since PHQ-9',
    'PHQ-15 total',
    'HRSD-24 total',
    'PHQ-9 and GAD-7',
    'Body height',
    'ASQ',
  ])('is not named by "%s"', (text) => {
    expect(whyIgnored(said(text, { valueInteger: 7 }))).toBe('no mapping');
  });

  it('outside its range is kept as sent', () => {
    expect(payloadsOf('reported-score', phq9Total(300))).toEqual([
      { instrument: 'phq-9', total: 300 },
    ]);
  });

  it('that is only a bound is no total', () => {
    const bound = { valueInteger: undefined, valueQuantity: { value: 5, comparator: '<' } };
    expect(whyIgnored(phq9Total(0, bound))).toBe('no exact number');
  });

  it('without a value says so', () => {
    const absent = { valueInteger: undefined, dataAbsentReason: { text: 'asked-declined' } };
    expect(whyIgnored(phq9Total(0, absent))).toBe('no value');
  });
});

describe('an item', () => {
  it.each([
    ['its LOINC answer', answer('LA6570-1'), 2],
    ['a code against its display: the code wins', answer('LA6571-9', 'Not at all'), 3],
    [
      'an answer code without a system',
      { valueCodeableConcept: { coding: [{ code: 'LA6569-3' }] } },
      1,
    ],
    ['valueInteger', { valueInteger: 3 }, 3],
    ['its words', { valueCodeableConcept: { text: 'nearly  every day' } }, 3],
    ['words in valueString', { valueString: 'Several days' }, 1],
    ['a number before the words', { valueCodeableConcept: { text: '2 - more often than not' } }, 2],
    ['an impossible answer, kept as sent', { valueInteger: 7 }, 7],
  ])('by %s', (_, fields, value) => {
    expect(payloadsOf('reported-item', item9(fields))).toEqual([
      { instrument: 'phq-9', item: 9, value },
    ]);
  });

  it('by an ordinal value beside a code that is not known', () => {
    const extension = [
      { url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: 2 },
    ];
    const value = { coding: [{ system: 'https://local.example', code: 'c', extension }] };
    expect(payloadsOf('reported-item', item9({ valueCodeableConcept: value }))).toEqual([
      { instrument: 'phq-9', item: 9, value: 2 },
    ]);
  });

  it('whose answer is not understood is listed', () => {
    expect(whyIgnored(item9({ valueString: 'see 3 notes' }))).toBe('answer not understood');
  });

  it.each([
    [
      'Hamilton Depression Rating Scale (HAM-D-17), item 3',
      { valueInteger: 2 },
      { instrument: 'ham-d-17', item: 3, value: 2 },
    ],
    ['QIDS-SR16, item 12', { valueInteger: 1 }, { instrument: 'qids-sr-16', item: 12, value: 1 }],
    [
      'Edinburgh Postnatal Depression Scale, item 10',
      { valueInteger: 2 },
      { instrument: 'epds', item: 10, value: 2 },
    ],
    ['PHQ-9 item 9', { valueInteger: 1 }, { instrument: 'phq-9', item: 9, value: 1 }],
    [
      'Ask Suicide-Screening Questions (ASQ), question 5',
      answer('LA33-6', 'Yes'),
      { instrument: 'asq', item: 5, value: 1 },
    ],
    ['ASQ question 1', { valueBoolean: false }, { instrument: 'asq', item: 1, value: 0 }],
    ['ASQ question 1', { valueString: 'Yes' }, { instrument: 'asq', item: 1, value: 1 }],
    [
      'ASQ question 2',
      { valueCodeableConcept: coding(SNOMED, '373066001') },
      { instrument: 'asq', item: 2, value: 1 },
    ],
    [
      'C-SSRS screener 1. Wish to be dead, past month',
      answer('LA33-6'),
      { instrument: 'c-ssrs-screener', item: 1, value: 1 },
    ],
    [
      'C-SSRS screener, question 6 (lifetime)',
      answer('LA33-6'),
      { instrument: 'c-ssrs-screener', item: 6, value: 1 },
    ],
    [
      'C-SSRS screener, question 6 (past three months)',
      answer('LA33-6'),
      { instrument: 'c-ssrs-screener', item: 7, value: 1 },
    ],
  ])('by name: %s', (text, fields, item) => {
    expect(payloadsOf('reported-item', said(text, fields))).toEqual([item]);
  });

  it.each([
    ['93246-7', 1],
    ['93247-5', 2],
    ['93248-3', 3],
    ['93249-1', 4],
    ['93250-9', 5],
    ['93267-3', 6],
    ['93269-9', 7],
  ])('of the C-SSRS: %s is number %i of the form', (code, item) => {
    const record = observation(coding(LOINC, code), answer('LA32-8'));
    expect(payloadsOf('reported-item', record)).toEqual([
      { instrument: 'c-ssrs-screener', item, value: 0 },
    ]);
  });

  it('with a number beyond the form is none', () => {
    expect(whyIgnored(said('PHQ-9 item 12', { valueInteger: 1 }))).toBe('no mapping');
  });

  it('that is not scored is listed', () => {
    const difficulty = observation(coding(LOINC, '69722-7'), answer('LA6573-5'));
    expect(whyIgnored(difficulty)).toBe('asked beside the scale; not scored');
  });
});

describe('a panel', () => {
  const component = (code: string, valueInteger: number) => ({
    code: coding(LOINC, code),
    valueInteger,
  });

  it('of components is one form, and its own value the total', () => {
    const panel = observation(coding(LOINC, '69737-5'), {
      valueInteger: 3,
      component: [component('69725-0', 1), component('68509-9', 2), component('8302-2', 170)],
    });
    expect(readRecords(panel).entries.map(({ payload }) => payload)).toEqual([
      { instrument: 'gad-7', items: [1, 2, null, null, null, null, null] },
      { instrument: 'gad-7', total: 3 },
    ]);
  });

  it('keeps an impossible answer apart, so that the form is not read with it', () => {
    const panel = observation(coding(LOINC, '44249-1'), {
      component: [component('44250-9', 9), component('44255-8', 1)],
    });
    expect(payloadsOf('instrument-response', panel)).toEqual([
      { instrument: 'phq-9', items: [null, 1, null, null, null, null, null, null, null] },
    ]);
    expect(payloadsOf('reported-item', panel)).toEqual([
      { instrument: 'phq-9', item: 1, value: 9 },
    ]);
  });

  it('with a value and no parts is a total', () => {
    const record = observation(coding(LOINC, '44249-1'), { valueInteger: 27 });
    expect(payloadsOf('reported-score', record)).toEqual([{ instrument: 'phq-9', total: 27 }]);
  });

  it('lends its day to members that have none, wherever it stands', () => {
    const member = phq9Total(12, { id: 'total', effectiveDateTime: undefined });
    const panel = observation(coding(LOINC, '44249-1'), {
      id: 'panel',
      hasMember: [{ reference: 'Observation/total' }],
    });
    for (const records of [
      [member, panel],
      [panel, member],
    ]) {
      const { entries, ignored } = readRecords(...records);
      expect(entries).toMatchObject([{ kind: 'reported-score', occurredAt: '2026-05-04' }]);
      expect(ignored).toEqual([]);
    }
  });

  it('whose members are not there says so', () => {
    const panel = observation(coding(LOINC, '44249-1'), {
      hasMember: [{ reference: 'Observation/x' }],
    });
    expect(whyIgnored(panel)).toBe('none of its members is in the bundle');
  });

  it('of vital signs is not ours', () => {
    const pressure = observation(coding(LOINC, '85354-9'), {
      component: [component('8480-6', 120)],
    });
    expect(whyIgnored(pressure)).toBe('no mapping');
  });
});

describe('the status', () => {
  it.each(['preliminary', 'final', 'amended', 'corrected', 'unknown', undefined])(
    '%s is read',
    (status) => {
      expect(payloadsOf('reported-score', phq9Total(12, { status }))).toHaveLength(1);
    },
  );

  it.each([
    ['entered-in-error', 'entered in error'],
    ['cancelled', 'cancelled'],
    ['registered', 'registered only: no result yet'],
    ['done', 'a status that is not known'],
  ])('%s is not, and is listed', (status, why) => {
    expect(whyIgnored(phq9Total(12, { status }))).toBe(why);
  });
});

describe('the time', () => {
  it.each([
    ['a day', { effectiveDateTime: '2026-05-04' }, '2026-05-04'],
    ['a month', { effectiveDateTime: '2026-05' }, '2026-05'],
    ['a year', { effectiveDateTime: '2026' }, '2026'],
    ['Z', { effectiveDateTime: '2026-05-04T10:00:00Z' }, '2026-05-04T10:00:00Z'],
    ['.000Z', { effectiveDateTime: '2026-05-04T10:00:00.000Z' }, '2026-05-04T10:00:00.000Z'],
    ['an offset', { effectiveDateTime: '2026-05-04T23:30:00-04:00' }, '2026-05-04T23:30:00-04:00'],
    ['no zone: only the day is kept', { effectiveDateTime: '2026-05-04T10:00:00' }, '2026-05-04'],
    [
      'a span: its end',
      { effectivePeriod: { start: '2026-05-01', end: '2026-05-04' } },
      '2026-05-04',
    ],
    ['a span without an end', { effectivePeriod: { start: '2026-05-01' } }, '2026-05-01'],
    ['an instant', { effectiveInstant: '2026-05-04T10:00:00Z' }, '2026-05-04T10:00:00Z'],
    ['a timing', { effectiveTiming: { event: ['2026-05-04'] } }, '2026-05-04'],
    ['when it was issued', { issued: '2026-05-04T10:00:00Z' }, '2026-05-04T10:00:00Z'],
  ])('%s', (_, fields, occurredAt) => {
    const { entries } = readRecords(phq9Total(12, { effectiveDateTime: undefined, ...fields }));
    expect(entries).toMatchObject([{ occurredAt }]);
  });

  it('that is missing is listed', () => {
    expect(whyIgnored(phq9Total(12, { effectiveDateTime: undefined }))).toBe('no date');
  });
});

describe('what the person says of the treatment', () => {
  const adherence = (fields: object) =>
    said('Medication adherence, past 30 days (0-100 %)', fields);

  it('adherence in per cent', () => {
    const value = { value: 95, unit: '%', code: '%' };
    expect(payloadsOf('adherence', adherence({ valueQuantity: value }))).toEqual([{ percent: 95 }]);
    expect(payloadsOf('adherence', adherence({ valueInteger: 0 }))).toEqual([{ percent: 0 }]);
  });

  it.each([
    ['days', { valueQuantity: { value: 5, unit: 'd' } }, 'not in per cent'],
    ['over 100', { valueInteger: 101 }, 'adherence outside 0 to 100 %'],
    ['words', { valueString: 'mostly' }, 'value not understood'],
    ['nothing', {}, 'no value'],
  ])('adherence as %s is listed', (_, fields, why) =>
    expect(whyIgnored(adherence(fields))).toBe(why),
  );

  it.each(['good', 'burdensome', 'intolerable'])('tolerability %s', (level) => {
    expect(
      payloadsOf('tolerability', said('Medication tolerability', { valueString: level })),
    ).toEqual([{ level }]);
  });

  it.each(['therapy', 'medication', 'both', 'none'])('preference %s', (treatment) => {
    const record = said('Treatment preference', { valueCodeableConcept: { text: treatment } });
    expect(payloadsOf('preference', record)).toEqual([{ treatment }]);
  });

  it('an unknown word is listed with what is expected', () => {
    expect(whyIgnored(said('Treatment preference', { valueString: 'perhaps' }))).toContain(
      'therapy',
    );
  });
});

it('an observation about somebody else is not theirs', () => {
  const record = phq9Total(12, { focus: [{ reference: 'RelatedPerson/mother' }] });
  expect(whyIgnored(record)).toBe('about somebody else');
});
