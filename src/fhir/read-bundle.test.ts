import { describe, expect, it } from 'vitest';
import { AppError, type Problem } from '#domain/app-error.ts';
import { clinicalContent } from '#services/clinical-content.ts';
import {
  bundle,
  chart,
  coding,
  condition,
  LOINC,
  medicationRequest,
  observation,
  patient,
  phq9Total,
} from '../../tests/support/fhir-records.ts';
import { readBundle } from './read-bundle.ts';

const content = clinicalContent();

function problemsOf(json: unknown): readonly Problem[] {
  try {
    readBundle(json, content);
  } catch (error) {
    if (error instanceof AppError && error.code === 'invalid') return error.problems;
    throw error;
  }
  return [];
}

const pathsOf = (json: unknown) => problemsOf(json).map(({ path }) => path);

describe('what is refused', () => {
  it.each([
    ['a list', [], ''],
    ['a text', 'Bundle', ''],
    ['nothing', null, ''],
    ['another resource', patient(), 'resourceType'],
    ['a history', bundle([patient()], { type: 'history' }), 'type'],
    ['a bundle without a type', bundle([patient()], { type: undefined }), 'type'],
    ['entries that are no list', bundle([], { entry: {} }), 'entry'],
    ['an entry that is no object', bundle([], { entry: [7] }), 'entry[0]'],
    ['a resource without a type', bundle([{ id: 'x' }]), 'entry[0].resource.resourceType'],
    ['an id that is a number', bundle([patient({ id: 7 })]), 'entry[0].resource.id'],
    ['no patient', bundle([phq9Total(3)]), 'entry'],
    ['no entries at all', bundle([], { entry: undefined }), 'entry'],
    ['two patients', bundle([patient(), patient({ id: 'bob' })]), 'entry[1].resource'],
  ])('%s', (_, json, path) => expect(pathsOf(json)).toEqual([path]));

  it.each([
    [
      'valueQuantity.value',
      phq9Total(0, { valueInteger: undefined, valueQuantity: { value: '18' } }),
    ],
    ['valueInteger', phq9Total(0, { valueInteger: 1.5 })],
    ['effectiveDateTime', phq9Total(3, { effectiveDateTime: '2026-02-30' })],
    ['effectivePeriod.end', phq9Total(3, { effectivePeriod: { end: '2026-13' } })],
    ['code.coding', observation({ coding: 'phq' })],
    ['status', phq9Total(3, { status: 1 })],
    ['subject.reference', phq9Total(3, { subject: { reference: 3 } })],
    [
      'component[0].valueString',
      observation(coding(LOINC, '44249-1'), { component: [{ valueString: 3 }] }),
    ],
    ['onsetDateTime', condition({ text: 'x' }, { onsetDateTime: 'last May' })],
    ['clinicalStatus', condition({ text: 'x' }, { clinicalStatus: 'active' })],
    [
      'dosageInstruction[0].doseAndRate[0].doseQuantity.value',
      medicationRequest({
        dosageInstruction: [{ doseAndRate: [{ doseQuantity: { value: '50' } }] }],
      }),
    ],
  ])('a wrong %s, with its path', (path, record) => {
    expect(pathsOf(chart(phq9Total(5), record))).toEqual([`entry[2].resource.${path}`]);
  });

  it('a birth date with a time of day', () => {
    const json = bundle([patient({ birthDate: '1990-02-03T00:00:00Z' })]);
    expect(pathsOf(json)).toEqual(['entry[0].resource.birthDate']);
  });

  it('every problem at once, and never what was sent', () => {
    const wrong = [
      phq9Total(3, { effectiveDateTime: 'Secret Street 5' }),
      phq9Total(3, { valueInteger: 'Secret Street 5' }),
    ];
    const problems = problemsOf(chart(...wrong));
    expect(problems.map(({ path }) => path)).toEqual([
      'entry[1].resource.effectiveDateTime',
      'entry[2].resource.valueInteger',
    ]);
    expect(JSON.stringify(problems)).not.toContain('Secret');
  });

  it('thousands of problems are cut to a list that can be read', () => {
    const wrong = Array.from({ length: 500 }, () => phq9Total(3, { valueInteger: 'x' }));
    const problems = problemsOf(chart(...wrong));
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)?.message).toBe('and 450 more problems');
  });

  it('input that is nested to exhaust its reader', () => {
    let deep: unknown = {};
    for (let i = 0; i < 5000; i++) deep = { item: [deep] };
    const json = chart({ resourceType: 'QuestionnaireResponse', id: 'qr', item: [deep] });
    expect(pathsOf(json)).toEqual(['entry[1].resource']);
  });

  it('an invalid record that would not have been read anyway is no reason', () => {
    const device = { resourceType: 'Device', id: 'd', manufactureDate: 'never' };
    expect(problemsOf(chart(device))).toEqual([]);
  });
});

describe('what is accepted', () => {
  it.each(['collection', 'transaction', 'batch', 'searchset', 'document'])('a %s', (type) => {
    expect(readBundle(bundle([patient()], { type }), content).patient.reference).toBe(
      'Patient/ada',
    );
  });

  it('the same patient twice is one, in the later version', () => {
    const older = patient({ meta: { lastUpdated: '2026-01-01T00:00:00Z' }, gender: 'male' });
    const newer = patient({ meta: { lastUpdated: '2026-02-01T00:00:00+01:00' } });
    for (const both of [
      [older, newer],
      [newer, older],
    ]) {
      expect(readBundle(bundle(both), content).patient.sex).toBe('female');
    }
  });

  it('two patients with one id on two servers are two', () => {
    const entry = ['https://a.example/Patient/ada', 'https://b.example/Patient/ada'].map(
      (fullUrl, i) => ({ fullUrl, resource: patient({ gender: i === 0 ? 'female' : 'male' }) }),
    );
    expect(pathsOf(bundle([], { entry }))).toEqual(['entry[1].resource']);
  });

  it('a deletion and a search outcome hold no record', () => {
    const entry = [
      { resource: patient() },
      { request: { method: 'DELETE', url: 'Observation/gone' } },
      { resource: { resourceType: 'OperationOutcome' }, search: { mode: 'outcome' } },
    ];
    expect(readBundle(bundle([], { entry }), content).ignored).toEqual([
      { reference: 'Observation/gone', why: 'no resource to read' },
      { reference: 'OperationOutcome at entry[2]', why: 'no mapping' },
    ]);
  });

  it('a resource of a type that is not read is listed, never dropped', () => {
    const { ignored } = readBundle(chart({ resourceType: 'Immunization', id: 'i' }), content);
    expect(ignored).toEqual([{ reference: 'Immunization/i', why: 'no mapping' }]);
  });

  it('the person as the directory would know them', () => {
    const { patient: person } = readBundle(
      bundle([
        patient({
          name: [
            { use: 'old', family: 'Before' },
            { use: 'official', family: 'Invented', given: ['Ada', 'B.'] },
          ],
          gender: 'other',
          birthDate: '1990-02',
          identifier: [{ system: 'urn:x', value: '7' }, { system: 'urn:empty' }],
        }),
      ]),
      content,
    );
    expect(person).toMatchObject({
      name: 'Ada B. Invented',
      sex: null,
      birthDate: '1990-02',
      identifiers: [{ system: 'urn:x', value: '7' }],
    });
  });
});

describe('whose a record is', () => {
  const subjects = (fullUrl: string | undefined, subject: unknown) => {
    const entry = [
      { fullUrl, resource: patient({ identifier: [{ system: 'urn:mrn', value: '7' }] }) },
    ];
    const record = { resource: phq9Total(3, { subject }) };
    return readBundle(bundle([], { entry: [record, ...entry] }), content);
  };

  it.each([
    ['relative', undefined, { reference: 'Patient/ada' }],
    [
      'relative, beside a full address',
      'https://a.example/fhir/Patient/ada',
      { reference: 'Patient/ada' },
    ],
    [
      'absolute',
      'https://a.example/fhir/Patient/ada',
      { reference: 'https://a.example/fhir/Patient/ada' },
    ],
    ['a version', undefined, { reference: 'Patient/ada/_history/3' }],
    [
      'absolute, where the bundle made up its own addresses',
      'urn:uuid:1',
      { reference: 'https://a.example/Patient/ada' },
    ],
    ['urn:uuid', 'urn:uuid:0c3a', { reference: 'urn:uuid:0c3a' }],
    ['an identifier', undefined, { identifier: { system: 'urn:mrn', value: '7' } }],
    ['a search', undefined, { reference: 'Patient?identifier=urn:mrn|7' }],
    ['a name alone', undefined, { display: 'Ada' }],
    ['nothing', undefined, undefined],
  ])('%s', (_, fullUrl, subject) => {
    expect(subjects(fullUrl, subject).entries).toHaveLength(1);
  });

  it.each([
    ['another id', undefined, { reference: 'Patient/bob' }],
    [
      'the same id on another server',
      'https://a.example/Patient/ada',
      { reference: 'https://b.example/Patient/ada' },
    ],
    ['another identifier', undefined, { identifier: { system: 'urn:mrn', value: '8' } }],
    ['a group', undefined, { reference: 'Group/ada' }],
  ])('not theirs: %s', (_, fullUrl, subject) => {
    const { entries, ignored } = subjects(fullUrl, subject);
    expect(entries).toEqual([]);
    expect(ignored).toEqual([{ reference: 'Observation/obs', why: 'a record of another patient' }]);
  });
});
