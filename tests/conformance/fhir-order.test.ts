import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessDocument } from '#cli/assess-document.ts';
import { chartEntries } from '#cli/bundle-chart.ts';
import { readBundle } from '#fhir/read-bundle.ts';
import { assessEntries } from '#services/assess-entries.ts';
import { clinicalContent } from '#services/clinical-content.ts';
import {
  answered,
  bundle,
  coding,
  condition,
  daily,
  encounter,
  ICD10CM,
  LOINC,
  medicationRequest,
  medicationStatement,
  observation,
  patient,
  phq9Total,
  procedure,
  questionnaireResponse,
} from '../support/fhir-records.ts';

const content = clinicalContent();

/** One record of everything that looks at another: members, references, duplicates, versions. */
const RECORDS = [
  patient(),
  patient({ meta: { lastUpdated: '2026-01-01T00:00:00Z' }, gender: 'male' }),
  condition(coding(ICD10CM, 'F33.1'), { onsetDateTime: '2026-03-02' }),
  condition(coding(ICD10CM, 'F32.0'), {
    id: 'before',
    clinicalStatus: { coding: [{ code: 'resolved' }] },
    onsetDateTime: '2020-03-02',
  }),
  phq9Total(21, { id: 'start', effectiveDateTime: '2026-05-04' }),
  phq9Total(20, { id: 'combined', effectiveDateTime: '2026-06-08' }),
  phq9Total(14, { id: 'member', effectiveDateTime: undefined }),
  observation(coding(LOINC, '44249-1'), {
    id: 'panel',
    effectiveDateTime: '2026-07-06',
    hasMember: [{ reference: 'Observation/member' }],
  }),
  phq9Total(300, { id: 'impossible', effectiveDateTime: '2026-06-01' }),
  phq9Total(9, { id: 'twin-a', identifier: [{ value: '7' }], effectiveDateTime: '2026-07-20' }),
  phq9Total(8, { id: 'twin-b', identifier: [{ value: '7' }], effectiveDateTime: '2026-07-20' }),
  phq9Total(2, { id: 'error', status: 'entered-in-error', effectiveDateTime: '2026-07-27' }),
  phq9Total(1, { id: 'bobs', subject: { reference: 'Patient/bob' } }),
  questionnaireResponse([answered('a', { valueInteger: 1 }), answered('b', { valueInteger: 0 })], {
    questionnaire: 'Questionnaire/own',
    authored: '2026-06-15',
  }),
  {
    resourceType: 'Questionnaire',
    id: 'own',
    item: [
      { linkId: 'a', code: [{ system: LOINC, code: '44250-9' }] },
      { linkId: 'b', code: [{ system: LOINC, code: '44260-8' }] },
    ],
  },
  medicationRequest({
    id: 'low',
    status: 'completed',
    medicationCodeableConcept: undefined,
    medicationReference: { reference: 'Medication/tablet' },
  }),
  medicationRequest({ id: 'high', authoredOn: '2026-05-18', dosageInstruction: [daily(100)] }),
  { resourceType: 'Medication', id: 'tablet', code: { text: 'Sertraline 50 mg tablet' } },
  medicationStatement({
    id: 'earlier',
    status: 'completed',
    medicationCodeableConcept: { text: 'Citalopram' },
    effectivePeriod: { start: '2026-03-09', end: '2026-04-30' },
    note: [{ text: 'adequate trial, no response' }],
  }),
  encounter({ type: [{ text: 'Cognitive behavioral therapy' }], period: { start: '2026-06-08' } }),
  procedure({ performedDateTime: '2026-06-08' }),
  procedure({ id: 'missed', status: 'not-done', performedDateTime: '2026-06-15' }),
  { resourceType: 'Device', id: 'device' },
];

function assessed(records: readonly unknown[]) {
  const read = readBundle(bundle(records), content);
  const entries = chartEntries(read);
  const asOf = '2026-07-27';
  const judgement = assessEntries(content, { patient: read.patient, entries, asOf });
  const document = assessDocument(read, entries, judgement);
  return { ...document, ignored: document.ignored.map((one) => JSON.stringify(one)).toSorted() };
}

describe('the order of the entries in a bundle', () => {
  it('does not matter', () => {
    const expected = assessed(RECORDS);
    expect(expected.findings.trajectory).toMatchObject({ kind: 'response', baseline: 20 });
    expect(expected.ignored).toHaveLength(6);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(RECORDS, { minLength: RECORDS.length, maxLength: RECORDS.length }),
        (shuffled) => {
          expect(assessed(shuffled)).toEqual(expected);
        },
      ),
      { numRuns: 40 },
    );
  });
});
