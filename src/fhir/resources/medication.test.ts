import { describe, expect, it } from 'vitest';
import {
  coding,
  daily,
  medicationRequest,
  medicationStatement,
  RXNORM,
} from '../../../tests/support/fhir-records.ts';
import { payloadsOf, readRecords, whyIgnored } from '../../../tests/support/read-one.ts';

const DAY = '2026-05-04';
const BID = { repeat: { frequency: 2, period: 1, periodUnit: 'd' } };
const taken = (...records: readonly unknown[]) => payloadsOf('medication-reported', ...records);
const doseOf = (fields: object) => {
  const [payload] = taken(medicationRequest({ ...fields }));
  return payload !== undefined && 'dailyDoseMg' in payload ? payload.dailyDoseMg : 'not read';
};
const amount = (doseQuantity: object) => [{ doseQuantity }];
const once = { timing: daily(0).timing };

describe('which drug', () => {
  const named = (concept: object) => {
    const [payload] = taken(medicationRequest({ medicationCodeableConcept: concept }));
    return payload !== undefined && 'drug' in payload ? [payload.drug, payload.name] : null;
  };

  it.each([
    [coding(RXNORM, '36437'), 'sertraline', '36437'],
    [{ ...coding(RXNORM, '36437'), text: 'Zoloft' }, 'sertraline', 'Zoloft'],
    [{ ...coding(RXNORM, '36437', 'Fluoxetine') }, 'sertraline', 'Fluoxetine'],
    [
      coding(RXNORM, '861467', 'Sertraline 50 MG Oral Tablet'),
      'sertraline',
      'Sertraline 50 MG Oral Tablet',
    ],
    [{ text: 'Venlafaxine XR 75 mg capsule' }, 'venlafaxine', 'Venlafaxine XR 75 mg capsule'],
    [{ text: 'Lisinopril' }, null, 'Lisinopril'],
    [{ text: 'Zoblitol drops' }, null, 'Zoblitol drops'],
    [coding('https://local.example', '36437'), null, '36437'],
  ])('%j', (concept, drug, name) => expect(named(concept)).toEqual([drug, name]));

  const medication = (fields: object) => ({ resourceType: 'Medication', id: 'med', ...fields });
  const referring = (reference: object, fields: object = {}) =>
    medicationRequest({
      medicationCodeableConcept: undefined,
      medicationReference: reference,
      ...fields,
    });
  const sertraline = { code: { text: 'Sertraline' } };

  it('of a Medication in the bundle, before or after', () => {
    const records = [medication(sertraline), referring({ reference: 'Medication/med' })];
    for (const order of [records, records.toReversed()]) {
      expect(taken(...order)).toMatchObject([{ drug: 'sertraline', dailyDoseMg: 50 }]);
      expect(readRecords(...order).ignored).toEqual([]);
    }
  });

  it('of a Medication contained in the record', () => {
    const contained = [medication({ ...sertraline, id: 'inside' })];
    expect(taken(referring({ reference: '#inside' }, { contained }))).toMatchObject([
      { drug: 'sertraline' },
    ]);
  });

  it('of its ingredient, with the strength of one tablet', () => {
    const ingredient = [
      {
        itemCodeableConcept: coding(RXNORM, '36437', 'sertraline'),
        strength: {
          numerator: { value: 50, unit: 'mg' },
          denominator: { value: 1, unit: 'tablet' },
        },
      },
    ];
    const two = [{ ...once, doseAndRate: amount({ value: 2, unit: 'tablet' }) }];
    const records = [
      medication({ ingredient }),
      referring({ reference: 'Medication/med' }, { dosageInstruction: two }),
    ];
    expect(taken(...records)).toMatchObject([{ drug: 'sertraline', dailyDoseMg: 100 }]);
  });

  it('of the words beside a reference that leads nowhere', () => {
    expect(taken(referring({ reference: 'Medication/none', display: 'Sertraline' }))).toMatchObject(
      [{ drug: 'sertraline' }],
    );
  });

  it('none: the record is listed, and so is a Medication that nobody refers to', () => {
    expect(whyIgnored(referring({ reference: 'Medication/none' }))).toBe('no medication');
    expect(readRecords(medication(sertraline)).ignored).toEqual([
      { reference: 'Medication/med', why: 'no record refers to it' },
    ]);
  });
});

describe('the daily dose', () => {
  const dose = (...dosageInstruction: readonly object[]) => doseOf({ dosageInstruction });

  it.each([
    ['mg once a day', [daily(50)], 50],
    ['mg twice a day', [daily(37.5, { timing: BID })], 75],
    ['g', [{ ...once, doseAndRate: amount({ value: 0.1, unit: 'g' }) }], 100],
    [
      'a code for the timing',
      [{ timing: { code: { text: 'BID' } }, doseAndRate: amount({ value: 25, unit: 'mg' }) }],
      50,
    ],
    [
      'the ordered of two rates',
      [
        {
          ...once,
          doseAndRate: [
            { type: { coding: [{ code: 'calculated' }] }, doseQuantity: { value: 1, unit: 'mg' } },
            { type: { coding: [{ code: 'ordered' }] }, doseQuantity: { value: 50, unit: 'mg' } },
          ],
        },
      ],
      50,
    ],
    [
      'two that hold together',
      [
        daily(50, { timing: { repeat: { when: ['MORN'] } } }),
        daily(100, { timing: { repeat: { when: ['HS'] } } }),
      ],
      150,
    ],
    [
      'a range of one value',
      [
        {
          ...once,
          doseAndRate: [
            { doseRange: { low: { value: 50, unit: 'mg' }, high: { value: 50, unit: 'mg' } } },
          ],
        },
      ],
      50,
    ],
    ['text alone', [{ text: '100 mg once daily' }], 100],
    [
      'text, where the structure lacks the time',
      [{ text: '25 mg twice daily', doseAndRate: amount({ value: 25, unit: 'mg' }) }],
      50,
    ],
    ['an amount in text, its time in the structure', [{ text: '50 mg', timing: BID }], 100],
  ])('%s', (_, dosage, mg) => expect(dose(...dosage)).toBe(mg));

  it.each([
    [
      'a range',
      [
        {
          ...once,
          doseAndRate: [
            { doseRange: { low: { value: 50, unit: 'mg' }, high: { value: 100, unit: 'mg' } } },
          ],
        },
      ],
    ],
    ['no time', [{ doseAndRate: amount({ value: 50, unit: 'mg' }) }]],
    ['nothing', []],
    [
      'tablets of no known strength',
      [{ ...once, doseAndRate: amount({ value: 1, unit: 'tablet' }) }],
    ],
    ['a bound', [{ ...once, doseAndRate: amount({ value: 50, unit: 'mg', comparator: '<' }) }]],
    [
      'once a week',
      [
        {
          timing: { repeat: { frequency: 1, period: 1, periodUnit: 'wk' } },
          doseAndRate: amount({ value: 90, unit: 'mg' }),
        },
      ],
    ],
    ['0 mg', [daily(0)]],
    ['one of two not known', [daily(50), { text: 'as before' }]],
  ])('%s: not known', (_, dosage) => expect(dose(...dosage)).toBeNull());

  it('in tablets of a strength that the name gives', () => {
    const medicationCodeableConcept = { text: 'Fluoxetine 20 MG Oral Capsule' };
    const counted = (fields: object) =>
      doseOf({ medicationCodeableConcept, dosageInstruction: [{ ...fields }] });
    expect(counted({ ...once, doseAndRate: amount({ value: 2, unit: 'capsule' }) })).toBe(40);
    expect(counted({ ...once, doseAndRate: amount({ value: 1 }) })).toBe(20);
    expect(counted({ text: 'Take 2 capsules by mouth once daily' })).toBe(40);
    // A bare 20 is a figure whose unit got lost, not twenty capsules.
    expect(counted({ ...once, doseAndRate: amount({ value: 20 }) })).toBeNull();
  });

  it('of a liquid', () => {
    const medicationCodeableConcept = { text: 'fluoxetine 20 MG/5 ML Oral Solution' };
    const dosageInstruction = [{ ...once, doseAndRate: amount({ value: 10, unit: 'mL' }) }];
    expect(doseOf({ medicationCodeableConcept, dosageInstruction })).toBe(40);
  });

  it('as needed is no daily dose, and is marked', () => {
    const dosageInstruction = [daily(50, { asNeededBoolean: true })];
    expect(taken(medicationRequest({ dosageInstruction }))).toMatchObject([
      { dailyDoseMg: null, asNeeded: true },
    ]);
    const forSleep = [daily(50, { asNeededCodeableConcept: { text: 'for sleep' } })];
    expect(taken(medicationRequest({ dosageInstruction: forSleep }))).toMatchObject([
      { asNeeded: true },
    ]);
  });
});

describe('doses that follow each other', () => {
  const step = (sequence: number, mg: number, repeat: object) =>
    daily(mg, {
      sequence,
      timing: { repeat: { frequency: 1, period: 1, periodUnit: 'd', ...repeat } },
    });
  const weeks = (value: number) => ({ boundsDuration: { value, unit: 'wk', code: 'wk' } });
  const steps = (...dosageInstruction: readonly object[]) =>
    readRecords(medicationRequest({ dosageInstruction })).entries.map(
      ({ occurredAt, payload }) => ({
        occurredAt,
        ...('dailyDoseMg' in payload ? { mg: payload.dailyDoseMg } : {}),
        ...('until' in payload ? { until: payload.until } : {}),
      }),
    );

  it('by their length', () => {
    expect(steps(step(2, 50, weeks(2)), step(1, 25, weeks(1)), step(3, 100, {}))).toEqual([
      { occurredAt: '2026-05-04', mg: 25, until: '2026-05-10' },
      { occurredAt: '2026-05-11', mg: 50, until: '2026-05-24' },
      { occurredAt: '2026-05-25', mg: 100 },
    ]);
  });

  it('by their dates', () => {
    const first = step(1, 25, { boundsPeriod: { start: '2026-05-05' } });
    const second = step(2, 50, { boundsPeriod: { start: '2026-05-12', end: '2026-06-30' } });
    expect(steps(first, second)).toEqual([
      { occurredAt: '2026-05-05', mg: 25, until: '2026-05-11' },
      { occurredAt: '2026-05-12', mg: 50, until: '2026-06-30' },
    ]);
  });

  it('at times nobody wrote down leave the dose unknown', () => {
    expect(steps(step(1, 25, {}), step(2, 50, {}))).toEqual([
      { occurredAt: '2026-05-04', mg: null },
    ]);
  });
});

describe('a request', () => {
  it.each([
    ['cancelled', 'cancelled'],
    ['draft', 'a draft, not an order'],
    ['entered-in-error', 'entered in error'],
    ['pending', 'a status that is not known'],
  ])('%s is not read', (status, why) =>
    expect(whyIgnored(medicationRequest({ status }))).toBe(why),
  );

  it.each(['proposal', 'plan', 'option'])('that is a %s is no order', (intent) => {
    expect(whyIgnored(medicationRequest({ intent }))).toContain('not an order');
  });

  it('not to give something is none', () => {
    expect(whyIgnored(medicationRequest({ doNotPerform: true }))).toBe('says not to give it');
  });

  it.each(['completed', 'stopped', 'on-hold'])(
    '%s has ended on a day nobody wrote down',
    (status) => {
      expect(taken(medicationRequest({ status }))).toMatchObject([{ endedUnknown: true }]);
    },
  );

  it('with an end has ended then', () => {
    const timing = {
      repeat: {
        boundsPeriod: { start: '2026-05-01', end: '2026-05-31' },
        frequency: 1,
        period: 1,
        periodUnit: 'd',
      },
    };
    const record = medicationRequest({
      status: 'completed',
      dosageInstruction: [daily(50, { timing })],
    });
    const { entries } = readRecords(record);
    expect(entries).toMatchObject([{ occurredAt: '2026-05-01', payload: { until: '2026-05-31' } }]);
    expect(entries[0]?.payload).not.toHaveProperty('endedUnknown');
  });

  it.each(['active', 'unknown', undefined])('%s goes on', (status) => {
    const [payload] = taken(medicationRequest({ status }));
    expect(payload).not.toHaveProperty('until');
    expect(payload).not.toHaveProperty('endedUnknown');
  });

  it('without a date is listed', () => {
    expect(whyIgnored(medicationRequest({ authoredOn: undefined }))).toBe('no date');
  });

  it('keeps its notes and its dosage text: a cross-taper is documented there', () => {
    const record = medicationRequest({
      note: [{ text: 'Cross-taper from citalopram' }],
      dosageInstruction: [daily(50, { text: '50 mg in the morning' })],
    });
    expect(taken(record)).toMatchObject([
      { note: 'Cross-taper from citalopram · 50 mg in the morning' },
    ]);
  });
});

describe('a statement', () => {
  it.each([
    ['not-taken', 'not taken'],
    ['intended', 'intended, not taken'],
    ['entered-in-error', 'entered in error'],
  ])('%s is not read', (status, why) =>
    expect(whyIgnored(medicationStatement({ status }))).toBe(why),
  );

  it('runs from its start to its end, as precisely as they are written', () => {
    const effectivePeriod = { start: '2026-01', end: '2026-03-08' };
    expect(
      readRecords(medicationStatement({ status: 'completed', effectivePeriod })).entries,
    ).toMatchObject([{ occurredAt: '2026-01', payload: { until: '2026-03-08', dailyDoseMg: 50 } }]);
  });

  it('that has ended without an end says so', () => {
    expect(taken(medicationStatement({ status: 'completed' }))).toMatchObject([
      { endedUnknown: true },
    ]);
  });

  it.each([
    [{ effectiveDateTime: '2026-02-01' }, '2026-02-01'],
    [{ dateAsserted: '2026-02-01' }, '2026-02-01'],
    [{ effectivePeriod: { end: '2026-02-01' } }, '2026-02-01'],
  ])('%j', (fields, from) => {
    const record = medicationStatement({ effectivePeriod: undefined, ...fields });
    expect(readRecords(record).entries).toMatchObject([{ occurredAt: from }]);
  });

  it('without a date is listed', () => {
    expect(whyIgnored(medicationStatement({ effectivePeriod: undefined }))).toBe('no date');
  });
});

describe('a past trial', () => {
  const note = (text: string) => [{ text }];
  const trial = (fields: object) => payloadsOf('past-trial', medicationStatement({ ...fields }));

  it('with its dates is both: taken, and tried without a response', () => {
    const record = medicationStatement({
      status: 'completed',
      effectivePeriod: { start: '2026-01-05', end: '2026-03-30' },
      note: note('Adequate trial, no response.'),
    });
    expect(readRecords(record).entries.map(({ kind }) => kind)).toEqual([
      'medication-reported',
      'past-trial',
    ]);
    expect(payloadsOf('past-trial', record)).toEqual([
      {
        drug: 'sertraline',
        name: 'sertraline',
        adequate: true,
        outcome: 'no-response',
        dated: true,
        until: '2026-03-30',
      },
    ]);
  });

  it('without dates is only that', () => {
    const record = medicationStatement({
      status: 'completed',
      effectivePeriod: undefined,
      dateAsserted: '2026-05-01',
      note: note('adequate trial, no response'),
    });
    expect(readRecords(record).entries).toMatchObject([
      { kind: 'past-trial', occurredAt: '2026-05-01', payload: { dated: false } },
    ]);
  });

  it.each([
    ['Adequate trial, no response', true, 'no-response'],
    ['Adequate trial; did not respond.', true, 'no-response'],
    ['Adequate trial, good response', true, 'response'],
    ['Adequate trial with partial response', true, 'unknown'],
    ['Adequate trial', true, 'unknown'],
    ['Inadequate trial, no response', false, 'no-response'],
    ['Not an adequate trial: stopped after a week', false, 'unknown'],
  ])('"%s"', (text, adequate, outcome) => {
    expect(trial({ note: note(text) })).toMatchObject([{ adequate, outcome }]);
  });

  it.each(['Tolerated well', 'Started before the trial', 'Adequate dose'])(
    '"%s" is none',
    (text) => {
      expect(trial({ note: note(text) })).toEqual([]);
    },
  );

  it('of a drug that was not taken is none', () => {
    expect(trial({ status: 'not-taken', note: note('adequate trial, no response') })).toEqual([]);
  });
});

describe('a dose that was given', () => {
  const given = (fields: object = {}) => ({
    resourceType: 'MedicationAdministration',
    id: 'given',
    status: 'completed',
    medicationCodeableConcept: { text: 'Esketamine nasal spray 28 mg' },
    subject: { reference: 'Patient/ada' },
    effectiveDateTime: DAY,
    dosage: { dose: { value: 56, unit: 'mg' } },
    ...fields,
  });

  it('is kept with its amount', () => {
    expect(payloadsOf('dose-given', given())).toMatchObject([{ drug: 'esketamine', doseMg: 56 }]);
    expect(payloadsOf('dose-given', given({ dosage: undefined }))).toMatchObject([
      { doseMg: null },
    ]);
  });

  it.each([
    ['not-done', 'not given'],
    ['on-hold', 'on hold, not given'],
    ['entered-in-error', 'entered in error'],
  ])('%s was not', (status, why) => expect(whyIgnored(given({ status }))).toBe(why));

  it('over a span counts from its start', () => {
    const record = given({ effectiveDateTime: undefined, effectivePeriod: { start: DAY } });
    expect(readRecords(record).entries).toMatchObject([{ occurredAt: DAY }]);
    expect(whyIgnored(given({ effectiveDateTime: undefined }))).toBe('no date');
  });
});
