import { describe, expect, it } from 'vitest';
import { clinicalContent } from '#services/clinical-content.ts';
import {
  bundle,
  coding,
  condition,
  ICD10CM,
  patient,
} from '../../../tests/support/fhir-records.ts';
import { payloadsOf, readRecords, whyIgnored } from '../../../tests/support/read-one.ts';
import { readBundle } from '../read-bundle.ts';

const F331 = coding(ICD10CM, 'F33.1', 'Major depressive disorder, recurrent, moderate');
const status = (code: string) => ({ coding: [{ code }] });
const one = (fields: object) => payloadsOf('condition', condition(F331, { ...fields }))[0];

describe('the clinical status', () => {
  it.each([
    ['active', 'active'],
    ['recurrence', 'active'],
    ['relapse', 'active'],
    ['inactive', 'resolved'],
    ['remission', 'resolved'],
    ['resolved', 'resolved'],
  ])('%s is %s', (code, expected) => {
    expect(one({ clinicalStatus: status(code) })).toMatchObject({ status: expected });
  });

  it('in words is read as its code', () => {
    expect(one({ clinicalStatus: { text: 'Resolved' } })).toMatchObject({ status: 'resolved' });
  });

  it('left out is what the end says', () => {
    const none = { clinicalStatus: undefined };
    expect(one(none)).toMatchObject({ status: 'active' });
    expect(one({ ...none, abatementDateTime: '2026-06' })).toMatchObject({
      status: 'resolved',
      abatement: '2026-06',
    });
    expect(one({ ...none, abatementString: 'last summer' })).toMatchObject({ status: 'resolved' });
  });

  it('that is not known is not read', () => {
    expect(whyIgnored(condition(F331, { clinicalStatus: status('brewing') }))).toBe(
      'a clinical status that is not known',
    );
  });

  it('of a use in remission is over, whatever the list says', () => {
    const record = condition(coding(ICD10CM, 'F10.21'));
    expect(payloadsOf('condition', record)).toMatchObject([
      { code: 'alcohol-use', status: 'resolved' },
    ]);
  });

  it('of a depression in remission stays what the record states', () => {
    const record = condition(coding(ICD10CM, 'F33.42'));
    expect(payloadsOf('condition', record)).toMatchObject([
      { code: 'depression', status: 'active' },
    ]);
  });
});

describe('the verification status', () => {
  it.each(['confirmed', 'provisional', 'unconfirmed'])('%s is read', (code) => {
    expect(one({ verificationStatus: status(code) })).toMatchObject({ code: 'depression' });
  });

  it.each([
    ['refuted', 'refuted'],
    ['entered-in-error', 'entered in error'],
    ['differential', 'one of several possible diagnoses, not established'],
  ])('%s is not', (code, why) => {
    expect(whyIgnored(condition(F331, { verificationStatus: status(code) }))).toBe(why);
  });
});

describe('its dates', () => {
  it.each([
    [{ onsetDateTime: '2026-03' }, '2026-03'],
    [{ onsetDateTime: undefined, onsetPeriod: { start: '2025' } }, '2025'],
    [{ onsetDateTime: undefined, onsetAge: { value: 30, unit: 'a' } }, null],
    [{ onsetDateTime: undefined, onsetString: 'in spring' }, null],
  ])('%j: onset %s', (fields, onset) => expect(one(fields)).toMatchObject({ onset }));

  it('an onset nobody wrote down stays unknown, and the record counts all the same', () => {
    const recorded = condition(F331, { onsetDateTime: undefined, recordedDate: '2026-04-01' });
    expect(readRecords(recorded).entries).toMatchObject([
      { occurredAt: '2026-04-01', payload: { onset: null } },
    ]);
    const undated = condition(F331, { onsetDateTime: undefined });
    expect(readRecords(undated).entries).toMatchObject([
      { occurredAt: '1990-02-03', payload: { onset: null } },
    ]);
  });

  it('without a birth date either, it has been there all along', () => {
    const undated = condition(F331, { onsetDateTime: undefined });
    const { entries } = readBundle(
      bundle([patient({ birthDate: undefined }), undated]),
      clinicalContent(),
    );
    expect(entries[0]?.occurredAt).toBe('1900-01-01');
  });
});

it('a code for two things is two entries with one origin', () => {
  const both = condition(coding(ICD10CM, 'F53.0'));
  expect(payloadsOf('condition', both)).toMatchObject([
    { code: 'depression' },
    { code: 'postpartum' },
  ]);
});

it('anything else stays in the chart by its name', () => {
  expect(payloadsOf('condition', condition({ text: 'Iron deficiency' }))).toMatchObject([
    { code: null, text: 'Iron deficiency' },
  ]);
});

it('psychotic features are kept', () => {
  expect(payloadsOf('condition', condition(coding(ICD10CM, 'F33.3')))).toMatchObject([
    { code: 'depression', psychoticFeatures: true },
  ]);
});

it('a condition without a code is listed', () => {
  expect(whyIgnored(condition({}))).toBe('no code');
});
