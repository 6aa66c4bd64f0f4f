import { describe, expect, it } from 'vitest';
import { coding, ICD10CM, SNOMED } from '../../tests/support/fhir-records.ts';
import { conditionMeaning } from './condition-meaning.ts';

const icd = (code: string) => conditionMeaning(coding(ICD10CM, code));
const named = (text: string) => conditionMeaning({ text });

describe('ICD-10', () => {
  it.each([
    ['F32.1', ['depression']],
    ['F321', ['depression']],
    ['F33', ['depression']],
    ['F33.42', ['depression']],
    ['F32.A', ['depression']],
    ['F32.81', []],
    ['F34.1', ['persistent-depression']],
    ['F34.0', ['bipolar']],
    ['F30.9', ['bipolar']],
    ['F31.81', ['bipolar']],
    ['F20.0', ['psychosis']],
    ['F20.2', ['psychosis', 'catatonia']],
    ['F21', ['personality-disorder']],
    ['F25.1', ['psychosis']],
    ['F06.1', ['catatonia']],
    ['F06.32', []],
    ['F41.0', ['panic']],
    ['F40.01', ['panic']],
    ['F40.02', []],
    ['F41.1', ['generalized-anxiety']],
    ['F41.2', []],
    ['F41.9', []],
    ['F40.10', ['social-anxiety']],
    ['F43.12', ['ptsd']],
    ['F43.21', []],
    ['F42.2', ['ocd']],
    ['F42.3', []],
    ['F60.3', ['personality-disorder']],
    ['F61', ['personality-disorder']],
    ['F10.20', ['alcohol-use']],
    ['F11.20', ['substance-use']],
    ['F19.10', ['substance-use']],
    ['F17.210', []],
    ['F10.151', ['alcohol-use', 'psychosis']],
    ['F50.02', ['eating-disorder']],
    ['G89.29', ['chronic-pain']],
    ['G89.11', []],
    ['R52.2', ['chronic-pain']],
    ['G47.00', ['insomnia']],
    ['G47.33', []],
    ['F51.01', ['insomnia']],
    ['G40.909', ['seizure-disorder']],
    ['E11.9', ['diabetes']],
    ['R73.03', []],
    ['I10', []],
    ['I25.10', ['cardiovascular']],
    ['I48.91', ['cardiovascular']],
    ['I13.0', ['cardiovascular', 'renal']],
    ['K74.60', ['hepatic']],
    ['K80.2', []],
    ['N18.3', ['renal']],
    ['Z33.1', ['pregnancy']],
    ['Z33.2', []],
    ['Z34.90', ['pregnancy']],
    ['O26.90', ['pregnancy']],
    ['O03.9', []],
    ['O99.340', ['pregnancy']],
    ['O99.350', ['pregnancy']],
    ['O99.345', ['postpartum']],
    ['O90.6', ['postpartum']],
    ['Z39.2', ['postpartum']],
    ['F53.0', ['depression', 'postpartum']],
    ['F53.1', ['psychosis', 'postpartum']],
    ['D50.9', []],
  ])('%s is %j', (code, codes) => expect(icd(code).codes).toEqual(codes));

  it.each(['F32.3', 'F33.3', 'F30.2', 'F31.5'])('%s has psychotic features', (code) => {
    expect(icd(code).psychoticFeatures).toBe(true);
  });

  it.each(['F32.2', 'F33.2', 'F31.4'])('%s has none', (code) => {
    expect(icd(code).psychoticFeatures).toBeUndefined();
  });

  it.each(['F10.21', 'F11.11', 'F19.91'])('%s is in remission', (code) => {
    expect(icd(code).inRemission).toBe(true);
  });

  it('is read in every edition, and without a system', () => {
    const systems = [
      'http://hl7.org/fhir/sid/icd-10',
      'http://fhir.de/CodeSystem/bfarm/icd-10-gm',
      'urn:oid:2.16.840.1.113883.6.90',
      undefined,
    ];
    for (const system of systems) {
      expect(conditionMeaning({ coding: [{ system, code: 'F33.1' }] }).codes).toEqual([
        'depression',
      ]);
    }
  });

  it('decides against the words beside it, also where it means nothing here', () => {
    const nicotine = { ...coding(ICD10CM, 'F17.210'), text: 'Substance use disorder' };
    const relative = { ...coding(ICD10CM, 'Z81.8'), text: 'Bipolar disorder in the mother' };
    expect([nicotine, relative].map((one) => conditionMeaning(one).codes)).toEqual([[], []]);
  });

  it('outside the mental chapter leaves the word to the name', () => {
    const pain = { ...coding(ICD10CM, 'M54.50'), text: 'Chronic low back pain' };
    expect(conditionMeaning(pain).codes).toEqual(['chronic-pain']);
  });
});

describe('SNOMED CT', () => {
  it.each([
    ['370143000', ['depression']],
    ['36923009', ['depression']],
    ['66344007', ['depression']],
    ['78667006', ['persistent-depression']],
    ['13746004', ['bipolar']],
    ['58703003', ['depression', 'postpartum']],
    ['84757009', ['seizure-disorder']],
  ])('%s is %j', (code, codes) => {
    expect(conditionMeaning(coding(SNOMED, code)).codes).toEqual(codes);
  });

  it('a code that is not known is read by its display', () => {
    const unknownCode = coding(SNOMED, '999999', 'Recurrent major depression in partial remission');
    expect(conditionMeaning(unknownCode).codes).toEqual(['depression']);
  });

  it('gives way to ICD, and two codings of one thing are one', () => {
    const both = [
      { system: SNOMED, code: '35489007' },
      { system: ICD10CM, code: 'F34.1' },
    ];
    expect(conditionMeaning({ coding: both }).codes).toEqual(['persistent-depression']);
  });
});

describe('a name', () => {
  it.each([
    ['Major depressive disorder, recurrent, moderate', ['depression']],
    ['MDD', ['depression']],
    ['Depression with suicidal ideation', ['depression']],
    ['Major depression, severe without psychotic features', ['depression']],
    ['Dysthymia', ['persistent-depression']],
    ['Persistent depressive disorder', ['persistent-depression']],
    ['Postpartum depression', ['depression', 'postpartum']],
    ['Bipolar I disorder, current episode depression', ['bipolar']],
    ['Hypomania', ['bipolar']],
    ['Depression; history of mania', ['bipolar']],
    ['Generalised anxiety disorder', ['generalized-anxiety']],
    ['Panic disorder with agoraphobia', ['panic']],
    ['Social phobia', ['social-anxiety']],
    ['Post-traumatic stress disorder', ['ptsd']],
    ['OCD', ['ocd']],
    ['Borderline personality disorder', ['personality-disorder']],
    ['Alcohol use disorder, moderate', ['alcohol-use']],
    ['Opioid dependence', ['substance-use']],
    ['Bulimia nervosa', ['eating-disorder']],
    ['Chronic low back pain', ['chronic-pain']],
    ['Insomnia', ['insomnia']],
    ['Epilepsy', ['seizure-disorder']],
    ['Type 2 diabetes mellitus', ['diabetes']],
    ['Coronary artery disease', ['cardiovascular']],
    ['Cirrhosis of liver', ['hepatic']],
    ['Chronic kidney disease stage 3', ['renal']],
    ['Pregnancy, second trimester', ['pregnancy']],
    ['Catatonia', ['catatonia']],
    ['Essential hypertension', []],
    ['Prediabetes', []],
    ['Diabetes insipidus', []],
    ['Nicotine dependence', []],
    ['Adjustment disorder with mixed anxiety and depressed mood', []],
    ['Mixed anxiety and depressive disorder', []],
    ['Premenstrual dysphoric disorder', []],
    ['Kleptomania', []],
    ['Ectopic pregnancy', []],
  ])('"%s" is %j', (text, codes) => expect(named(text).codes).toEqual(codes));

  it.each([
    'No history of bipolar disorder',
    'no mania, hypomania or psychosis',
    'Denies alcohol abuse',
    'Family history of bipolar disorder',
    'FHx of depression',
    'Mother with bipolar disorder',
    'Rule out PTSD',
    'R/O bipolar disorder',
    '?bipolar disorder',
    'Suspected epilepsy',
    'Possible eating disorder',
    'Bipolar disorder: ruled out',
    'Bipolar disorder, unlikely',
    'Epilepsy in sister',
    'Depression screening',
    'Screening for depression',
    'At risk of depression',
    'Not pregnant',
    'Pregnancy test negative',
    'Without chronic pain',
  ])('"%s" names nothing', (text) => expect(named(text).codes).toEqual([]));

  it('that is denied decides against the words of its codings', () => {
    const denied = {
      ...coding(SNOMED, '999999', 'Bipolar disorder'),
      text: 'No history of bipolar disorder',
    };
    expect(conditionMeaning(denied).codes).toEqual([]);
  });

  it('beside a denied one is still read', () => {
    expect(named('Depression, no history of mania').codes).toEqual(['depression']);
    expect(named('No epilepsy; chronic pain').codes).toEqual(['chronic-pain']);
  });

  it.each([
    'History of alcohol dependence',
    'Opioid use disorder, in sustained remission',
    'H/o major depression',
  ])('"%s" is over', (text) => expect(named(text).inRemission).toBe(true));

  it.each([
    ['Severe depression with psychotic features', true],
    ['Psychotic depression', true],
    ['Severe depression without psychotic features', undefined],
    ['Major depression, severe, non-psychotic', undefined],
  ])('"%s": psychotic features %s', (text, features) => {
    expect(named(text).psychoticFeatures).toBe(features);
  });
});

it('a concept that says nothing means nothing', () => {
  expect(conditionMeaning(undefined).codes).toEqual([]);
  expect(conditionMeaning({}).codes).toEqual([]);
});
