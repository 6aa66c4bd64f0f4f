import { describe, expect, it } from 'vitest';
import type { InstrumentDefinition } from '#domain/instrument.ts';
import { clinicalContent } from '#services/clinical-content.ts';
import { coding, LOINC } from '../../tests/support/fhir-records.ts';
import { scaleCodes } from './scale-code.ts';
import { readForm } from './scale-form.ts';
import type { FhirValue } from './value.ts';

/** A short scale whose lines are the first ones of a longer scale, with the same codes. */
function sharing(long: InstrumentDefinition, short: InstrumentDefinition) {
  const items = short.items.map((item, i) => ({ ...item, loinc: long.items[i]?.loinc ?? '' }));
  return new Map([
    [long.id, long],
    [short.id, { ...short, items }],
  ]);
}

const known = clinicalContent().instruments;
const phq9 = known.get('phq-9');
const phq2 = known.get('phq-2');
if (phq9 === undefined || phq2 === undefined) throw new Error('both scales are on board');
const content = { instruments: sharing(phq9, phq2) };

const number = (value: number): FhirValue => ({
  number: value,
  unit: null,
  boolean: null,
  codings: [],
  ordinal: null,
  texts: [],
});
const asked = (code: string, value: number) => ({
  codes: scaleCodes(content, coding(LOINC, code)),
  values: [number(value)],
});
const scalesOf = (read: ReturnType<typeof readForm>) =>
  read.entries.map(({ payload }) => ('instrument' in payload ? payload.instrument : null));

describe('an item that two scales share', () => {
  const both = ['44250-9', '44255-8'].map((code) => asked(code, 2));

  it('asks both scales, unless the text names one', () => {
    const code = coding(LOINC, '44250-9');
    expect(scaleCodes(content, code)).toHaveLength(2);
    const named = scaleCodes(content, { ...code, text: 'PHQ-2: little interest' });
    expect(named.map(({ instrument }) => instrument.id)).toEqual(['phq-2']);
  });

  it('belongs to the shorter form where nothing more was asked', () => {
    expect(scalesOf(readForm(both, '2026-05-04'))).toEqual(['phq-2']);
  });

  it('belongs to the longer form where more was asked', () => {
    const read = readForm([...both, asked('44260-8', 0)], '2026-05-04');
    expect(read.entries.map(({ payload }) => payload)).toEqual([
      { instrument: 'phq-9', items: [2, 2, null, null, null, null, null, null, 0] },
    ]);
  });

  it('belongs to the form that the questionnaire means', () => {
    expect(scalesOf(readForm(both, '2026-05-04', [phq9]))).toEqual(['phq-9']);
  });
});

it('of two answers the graver counts, also where low is grave', () => {
  const who5 = known.get('who-5');
  if (who5 === undefined) throw new Error('the scale is on board');
  const codes = [{ kind: 'item', instrument: who5, item: 1 }] as const;
  const read = readForm([{ codes, values: [number(4), number(1)] }], '2026-05-04');
  expect(read.entries[0]?.payload).toMatchObject({ items: [1, null, null, null, null] });
});

describe('a reversed line (EPDS item 10, whose top option is the gravest)', () => {
  const epds = known.get('epds');
  if (epds === undefined) throw new Error('the scale is on board');
  const codes = [{ kind: 'item', instrument: epds, item: 10 }] as const;

  it('comes as its score, and the form keeps what was ticked', () => {
    const read = readForm([{ codes, values: [number(3)] }], '2026-05-04');
    expect(read.entries[0]?.payload).toMatchObject({ items: [...Array(9).fill(null), 0] });
  });

  it('of two answers keeps the graver', () => {
    const read = readForm([{ codes, values: [number(0), number(2)] }], '2026-05-04');
    expect(read.entries[0]?.payload).toMatchObject({ items: [...Array(9).fill(null), 1] });
  });
});
