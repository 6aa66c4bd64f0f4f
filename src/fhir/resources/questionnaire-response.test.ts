import { describe, expect, it } from 'vitest';
import { clinicalContent } from '#services/clinical-content.ts';
import { answered, LOINC, questionnaireResponse } from '../../../tests/support/fhir-records.ts';
import { payloadsOf, readRecords, whyIgnored } from '../../../tests/support/read-one.ts';

const PHQ9 =
  clinicalContent()
    .instruments.get('phq-9')
    ?.items.map(({ loinc }) => loinc ?? '') ?? [];
const ANSWERS = [2, 0, 1, 3, 0, 1, 2, 0, 1];
const phq9 = (linkId: (code: string, number: number) => string) =>
  PHQ9.map((code, i) => answered(linkId(code, i + 1), { valueInteger: ANSWERS[i] }));
const forms = (...records: readonly unknown[]) => payloadsOf('instrument-response', ...records);
const COMPLETE = [{ instrument: 'phq-9', items: ANSWERS }];

describe('a question is known by', () => {
  it.each([
    ['its code', (code: string) => code],
    ['its code after a slash', (code: string) => `/${code}`],
    ['the path of codes', (code: string) => `/44249-1/${code}`],
    ['a code among other words', (code: string) => `LOINC:${code}`],
  ])('%s', (_, linkId) => expect(forms(questionnaireResponse(phq9(linkId)))).toEqual(COMPLETE));

  it.each([
    ['PHQ.', 'Questionnaire/some-phq-9', (n: number) => `PHQ.${n}`],
    ['a number alone', 'http://loinc.org/q/44249-1', (n: number) => String(n)],
    [
      'a name with leading zeros',
      'https://x.example/Questionnaire/PHQ9|1.2',
      (n: number) => `q-0${n}`,
    ],
    ['PHQ-9 in the question', undefined, (n: number) => `PHQ9_${n}`],
    ['the only scale that begins like it and is as long', undefined, (n: number) => `PHQ.${n}`],
  ])('its number: %s', (_, questionnaire, linkId) => {
    const response = questionnaireResponse(
      phq9((__, n) => linkId(n)),
      { questionnaire },
    );
    expect(forms(response)).toEqual(COMPLETE);
  });

  it('its code in the Questionnaire, wherever that stands', () => {
    const questionnaire = {
      resourceType: 'Questionnaire',
      id: 'own',
      url: 'https://x.example/Questionnaire/own',
      item: [
        {
          linkId: 'group',
          item: PHQ9.map((code, i) => ({ linkId: `a${i}x`, code: [{ system: LOINC, code }] })),
        },
      ],
    };
    const response = questionnaireResponse(
      phq9((_, n) => `a${n - 1}x`),
      {
        questionnaire: 'https://x.example/Questionnaire/own|2.0',
      },
    );
    for (const records of [
      [questionnaire, response],
      [response, questionnaire],
    ]) {
      expect(forms(...records)).toEqual(COMPLETE);
      expect(readRecords(...records).ignored).toEqual([]);
    }
  });

  it('its text', () => {
    const item = { ...answered('x1', { valueBoolean: true }), text: 'ASQ, question 5' };
    expect(forms(questionnaireResponse([item]))).toEqual([
      { instrument: 'asq', items: [null, null, null, null, 1] },
    ]);
  });
});

describe('a number is no guess', () => {
  it.each([
    ['no scale is named', undefined, (n: number) => `q${n}`],
    ['numbers of two groups', 'Questionnaire/phq-9', (n: number) => `${n % 2}.${n}`],
    ['more questions than the form has', 'Questionnaire/gad-7', (n: number) => String(n)],
    ['two scales are named', 'Questionnaire/phq-9-and-gad-7', (n: number) => String(n)],
  ])('where %s', (_, questionnaire, linkId) => {
    const response = questionnaireResponse(
      phq9((__, n) => linkId(n)),
      { questionnaire },
    );
    expect(whyIgnored(response)).toBe('no mapping: none of its questions is known');
  });
});

describe('answers', () => {
  const one = (...answer: readonly Readonly<Record<string, unknown>>[]) =>
    forms(
      questionnaireResponse([
        answered('/44260-8', ...answer),
        answered('/44250-9', { valueInteger: 0 }),
      ]),
    );
  const item9 = (value: number | null) => [
    { instrument: 'phq-9', items: [0, null, null, null, null, null, null, null, value] },
  ];
  const ordinal = (value: number) => [
    { url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: value },
  ];

  it.each([
    ['a coding', [{ valueCoding: { system: LOINC, code: 'LA6570-1' } }], 2],
    ['a coding without a system', [{ valueCoding: { code: 'LA6570-1' } }], 2],
    [
      'a code against display and score',
      [{ valueCoding: { code: 'LA6571-9', display: 'Not at all', extension: ordinal(0) } }],
      3,
    ],
    ['a score beside an own code', [{ valueCoding: { code: 'often', extension: ordinal(2) } }], 2],
    ['a decimal', [{ valueDecimal: 2 }], 2],
    ['two answers: the graver', [{ valueInteger: 0 }, { valueInteger: 2 }], 2],
    ['an empty answer', [], null],
  ])('%s', (_, answer, value) => {
    expect(one(...(answer as readonly Readonly<Record<string, unknown>>[]))).toEqual(item9(value));
  });

  it('that are not understood are listed, and the rest is read', () => {
    const response = questionnaireResponse([
      answered('/44250-9', { valueInteger: 1 }),
      answered('/44255-8', { valueString: 'see notes' }),
    ]);
    expect(readRecords(response)).toMatchObject({
      entries: [{ payload: { items: [1, null, null, null, null, null, null, null, null] } }],
      ignored: [{ why: 'PHQ-9 item 2: answer not understood' }],
    });
  });

  it('in nested groups and below answers are found', () => {
    const nested = [
      { linkId: 'g', item: [{ linkId: 'h', item: [answered('/44250-9', { valueInteger: 1 })] }] },
      answered('gate', { valueBoolean: true, item: [answered('/44260-8', { valueInteger: 2 })] }),
    ];
    expect(forms(questionnaireResponse(nested))).toEqual([
      { instrument: 'phq-9', items: [1, null, null, null, null, null, null, null, 2] },
    ]);
  });
});

it.each([
  ['valueInteger', { valueInteger: 10 }],
  ['valueDecimal', { valueDecimal: 10 }],
  ['valueQuantity', { valueQuantity: { value: 10 } }],
])('the total is kept as stated, beside the answers: %s', (_, total) => {
  const response = questionnaireResponse([...phq9((code) => code), answered('/44261-6', total)]);
  expect(readRecords(response).entries.map(({ payload }) => payload)).toEqual([
    ...COMPLETE,
    { instrument: 'phq-9', total: 10 },
  ]);
});

it('a total by number: PHQ.Score', () => {
  const items = [
    ...phq9((_, n) => `PHQ.${n}`),
    answered('PHQ.10', { valueInteger: 1 }),
    answered('PHQ.Score', { valueQuantity: { value: 10 } }),
  ];
  const response = questionnaireResponse(items, { questionnaire: 'Questionnaire/phq-9' });
  expect(payloadsOf('reported-score', response)).toEqual([{ instrument: 'phq-9', total: 10 }]);
});

it('the check digit of a code is no question number: a total alone stays a total', () => {
  const response = questionnaireResponse([answered('/44261-6', { valueInteger: 3 })], {
    questionnaire: 'http://loinc.org/q/44249-1',
  });
  expect(readRecords(response).entries.map(({ payload }) => payload)).toEqual([
    { instrument: 'phq-9', total: 3 },
  ]);
  const unknown = questionnaireResponse([answered('/44999-2', { valueInteger: 3 })], {
    questionnaire: 'http://loinc.org/q/44249-1',
  });
  expect(readRecords(unknown).entries).toEqual([]);
});

it('two scales in one response are two forms', () => {
  const items = [...phq9((code) => code), answered('/69725-0', { valueInteger: 3 })];
  expect(forms(questionnaireResponse(items))).toEqual([
    ...COMPLETE,
    { instrument: 'gad-7', items: [3, null, null, null, null, null, null] },
  ]);
});

it.each(['in-progress', 'completed', 'amended', 'stopped'])(
  '%s is read: a red flag counts on what is there',
  (status) => {
    const response = questionnaireResponse([answered('/44260-8', { valueInteger: 3 })], { status });
    expect(forms(response)).toHaveLength(1);
  },
);

it.each([
  ['entered in error', { status: 'entered-in-error' }],
  ['no date', { authored: undefined }],
  ['none of its questions is answered', { item: [{ linkId: '/44250-9' }] }],
  ['no mapping: none of its questions is known', { item: [answered('x', { valueInteger: 1 })] }],
  ['no mapping: none of its questions is known', { item: undefined }],
])('ignored: %s', (why, fields) => {
  expect(
    whyIgnored(
      questionnaireResponse(
        phq9((code) => code),
        fields,
      ),
    ),
  ).toBe(why);
});
