import { describe, expect, it } from 'vitest';
import { clinicalContent } from '#services/clinical-content.ts';
import { bundle, chart, patient, phq9Total, procedure } from '../../tests/support/fhir-records.ts';
import { readRecords } from '../../tests/support/read-one.ts';
import { readBundle } from './read-bundle.ts';
import { createRecordCollector } from './read-records.ts';

const identifier = [{ system: 'urn:lab', value: '7' }];
const twin = (id: string, fields: object = {}) => phq9Total(12, { id, identifier, ...fields });
const ignoredOf = (...records: readonly unknown[]) => readRecords(...records).ignored;
const totals = (...records: readonly unknown[]) =>
  readRecords(...records).entries.map(({ payload }) => ('total' in payload ? payload.total : null));

describe('the same identifier, code and time twice', () => {
  it('is one record, and the second is listed with the first', () => {
    expect(totals(twin('a'), twin('b'))).toEqual([12]);
    expect(ignoredOf(twin('a'), twin('b'))).toEqual([
      { reference: 'Observation/b', why: 'duplicate of Observation/a' },
    ]);
  });

  it.each([
    ['another value of the identifier', { identifier: [{ system: 'urn:lab', value: '8' }] }],
    ['another system', { identifier: [{ system: 'urn:other', value: '7' }] }],
    ['no identifier', { identifier: undefined }],
    ['an identifier without a value', { identifier: [{ system: 'urn:lab' }] }],
    ['another code', { code: { coding: [{ system: 'http://loinc.org', code: '70274-6' }] } }],
    ['another time', { effectiveDateTime: '2026-05-05' }],
  ])('%s makes two', (_, fields) => expect(totals(twin('a'), twin('b', fields))).toHaveLength(2));

  it('is one moment however its zone is written', () => {
    const a = twin('a', { effectiveDateTime: '2026-05-04T10:00:00Z' });
    const b = twin('b', { effectiveDateTime: '2026-05-04T12:00:00+02:00' });
    expect(totals(a, b)).toEqual([12]);
  });

  it('the corrected one is kept, and of two versions the later', () => {
    expect(totals(twin('a'), twin('b', { status: 'corrected', valueInteger: 11 }))).toEqual([11]);
    const at = (lastUpdated: string, valueInteger: number) => ({
      meta: { lastUpdated },
      valueInteger,
    });
    const older = twin('a', at('2026-05-05T00:00:00Z', 10));
    const newer = twin('b', at('2026-05-06T00:00:00Z', 9));
    expect([totals(older, newer), totals(newer, older)]).toEqual([[9], [9]]);
  });

  it('where nothing tells them apart, their order does not decide what counts', () => {
    const [a, b] = [twin('a', { valueInteger: 10 }), twin('b', { valueInteger: 9 })];
    expect(totals(a, b)).toEqual(totals(b, a));
  });
});

describe('the same reference twice', () => {
  it('is one record', () => {
    expect(ignoredOf(phq9Total(12), phq9Total(12))).toEqual([
      { reference: 'Observation/obs', why: 'sent twice' },
    ]);
    const older = phq9Total(11, { meta: { lastUpdated: '2020-01-01T00:00:00Z' } });
    const newer = phq9Total(12, { meta: { lastUpdated: '2026-01-01T00:00:00Z' } });
    expect(totals(newer, older)).toEqual([12]);
    expect(ignoredOf(newer, older)).toEqual([
      { reference: 'Observation/obs', why: 'an older version of the same record' },
    ]);
  });

  it('once as entered in error does not count, unless it was written again later', () => {
    const retracted = phq9Total(12, {
      status: 'entered-in-error',
      meta: { lastUpdated: '2026-02-01T00:00:00Z' },
    });
    const before = phq9Total(12, { meta: { lastUpdated: '2026-01-01T00:00:00Z' } });
    const after = phq9Total(11, { meta: { lastUpdated: '2026-03-01T00:00:00Z' } });
    expect([totals(before, retracted), totals(retracted, before)]).toEqual([[], []]);
    expect(totals(retracted, after)).toEqual([11]);
  });
});

it('two sessions of a day without identifiers are two', () => {
  expect(readRecords(procedure({ id: 'a' }), procedure({ id: 'b' })).entries).toHaveLength(2);
});

describe('for an import', () => {
  const collect = (...resources: readonly unknown[]) => {
    const collector = createRecordCollector(clinicalContent());
    resources.forEach((resource, index) => {
      expect(collector.add({ index, entry: { resource } })).toEqual([]);
    });
    return collector.finish().read;
  };

  it('what a record no longer says is withdrawn', () => {
    const { people } = collect(
      patient(),
      phq9Total(12, { status: 'entered-in-error' }),
      twin('a'),
      twin('b'),
    );
    expect(people[0]?.withdrawn).toEqual(['Observation/obs', 'Observation/b']);
  });

  it('a file of many people is sorted to them, and counted', () => {
    const read = collect(
      phq9Total(12, { id: 'one', subject: { reference: 'Patient/bob' } }),
      patient(),
      patient({ id: 'bob' }),
      phq9Total(3, { id: 'two' }),
      phq9Total(4, { id: 'three', subject: undefined }),
    );
    expect(
      read.people.map(({ patient: { reference }, entries }) => [reference, entries.length]),
    ).toEqual([
      ['Patient/ada', 1],
      ['Patient/bob', 1],
    ]);
    expect(read.ignored).toEqual([
      { reference: 'Observation/three', why: 'does not say whom it is about' },
    ]);
    expect(read).toMatchObject({
      resources: 5,
      read: [
        { resourceType: 'Patient', count: 2 },
        { resourceType: 'Observation', count: 2 },
      ],
    });
  });

  it('a changed record has another digest, the same one in another order of keys has not', () => {
    const digest = (record: object) =>
      readBundle(chart(record), clinicalContent()).entries[0]?.origin.digest;
    const record = phq9Total(12);
    expect(digest(Object.fromEntries(Object.entries(record).toReversed()))).toBe(digest(record));
    expect(digest(phq9Total(13))).not.toBe(digest(record));
    expect(digest(record)).toMatch(/^[0-9a-f]{64}$/u);
  });

  it('a record is named by its id, or else by its place', () => {
    const record = phq9Total(12, { id: undefined });
    const named = (entry: object) =>
      readBundle(bundle([], { entry: [{ resource: patient() }, entry] }), clinicalContent())
        .entries[0]?.origin.reference;
    expect(named({ resource: record })).toBe('Observation at entry[1]');
    expect(named({ fullUrl: 'urn:uuid:0c3a', resource: record })).toBe('Observation/0c3a');
    expect(named({ fullUrl: 'https://a.example/Observation/9', resource: record })).toBe(
      'Observation/9',
    );
  });
});
