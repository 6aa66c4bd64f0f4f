import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MedicationDefinition } from '#domain/medication.ts';
import type { TherapyDefinition } from '#domain/therapy.ts';
import { matchMedication, matchTherapy } from './match-name.ts';

const ARTIFACT = { version: '1', sources: [], reviewBy: '2027-01-01', signedOffBy: null } as const;

function drug(id: string, ...aliases: readonly string[]): [string, MedicationDefinition] {
  const dose = {
    startMg: null,
    minimumEffectiveMg: null,
    usualHighMg: null,
    maximumMg: null,
    stepMg: null,
    stepEveryDays: null,
  };
  return [
    id,
    {
      ...ARTIFACT,
      id,
      name: id,
      drugClass: 'SSRI',
      role: 'antidepressant',
      rxcui: null,
      aliases,
      dose,
      halfLife: '1 h',
      discontinuationRisk: null,
      notes: [],
    },
  ];
}

function therapy(
  id: string,
  shortName: string,
  ...aliases: readonly string[]
): [string, TherapyDefinition] {
  return [
    id,
    {
      ...ARTIFACT,
      id,
      name: aliases[0] ?? id,
      shortName,
      format: 'individual',
      usualDose: '',
      sessions: null,
      preferWhen: [],
      snomed: [],
      aliases,
      purpose: 'acute',
      ...(id === 'psychotherapy' ? { unspecified: true } : {}),
    },
  ];
}

const content = {
  medications: new Map([
    drug('redoxetine', 'redoxetine hydrochloride', 'redox', 'redoxetine xr'),
    drug('bluxapine', 'blux', 'blux forte'),
    drug('esbluxapine', 'esblux'),
    drug('bluxapine-redoxetine', 'bluxapine / redoxetine', 'redoxetine / bluxapine'),
    drug('patchiline transdermal', 'patchiline patch'),
  ]),
  therapies: new Map([
    therapy('stone-group', 'Stone, group', 'group stone therapy', 'stone therapy group'),
    therapy('deep-stone', 'DST', 'deep stone therapy'),
    therapy('stone', 'Stone', 'stone therapy', 'carving and stone therapy'),
    therapy('act', 'ACT', 'acting therapy'),
    therapy('psychotherapy', 'Psychotherapy', 'psychotherapy', 'psychological talking therapy'),
  ]),
};
const drugOf = (text: string) => matchMedication(content, text)?.id ?? null;
const therapyOf = (text: string) => matchTherapy(content, text)?.id ?? null;

describe('matchMedication', () => {
  it.each([
    ['Redoxetine 50 MG Oral Tablet', 'redoxetine'],
    ['REDOXETINE HYDROCHLORIDE 100 mg', 'redoxetine'],
    ['24 HR redoxetine 75 MG Extended Release Oral Capsule [Redox]', 'redoxetine'],
    ['Redoxetine XR 75 mg capsule', 'redoxetine'],
    ['redoxétine 20mg', 'redoxetine'],
    ['Redoxetine-ratiopharm 20 mg Filmtabletten', 'redoxetine'],
    ['redoxetine tablet/capsule, take with food', 'redoxetine'],
    ['esbluxapine 10 mg', 'esbluxapine'],
    ['24 HR patchiline 0.25 MG/HR Transdermal System', 'patchiline transdermal'],
  ])('finds the drug in %s', (text, id) => expect(drugOf(text)).toBe(id));

  it.each([
    'redoxetinex 50 mg',
    'desredoxetine 50 mg',
    'patchiline 5 MG Oral Tablet',
    'Documentation of current medications',
    '',
  ])('finds no drug in a part of a word or in other words: "%s"', (text) =>
    expect(drugOf(text)).toBeNull(),
  );

  it.each([
    'bluxapine 6 MG / redoxetine 25 MG Oral Capsule',
    'redoxetine hydrochloride 25 MG / bluxapine 6 MG Oral Capsule',
    'Bluxapine and redoxetine',
    'bluxapine-redoxetine 6 mg-25 mg capsule',
  ])('a fixed combination is its own drug: %s', (text) =>
    expect(drugOf(text)).toBe('bluxapine-redoxetine'),
  );

  it.each([
    'greenazine 2 MG / redoxetine 10 MG Oral Tablet',
    'redoxetine 10 MG / greenazine 2 MG Oral Tablet',
    'redoxetine with greenazine',
    'redoxetine + greenazine',
    'greenazine-redoxetine',
    'redoxetine and esbluxapine',
    'redoxetine 20 mg (was esbluxapine)',
  ])('a drug beside another one is not matched alone: %s', (text) =>
    expect(drugOf(text)).toBeNull(),
  );

  it('what goes on the skin is not the drug that is swallowed', () => {
    expect(drugOf('Bluxapine 5 % cream')).toBeNull();
  });

  it('letter case, strength and form change nothing', () => {
    const id = fc.constantFrom('redoxetine', 'bluxapine', 'esbluxapine');
    const form = fc.constantFrom('Oral Tablet', 'capsule', 'XR tablet', 'oral solution');
    const product = fc.record({ id, mg: fc.integer({ min: 1, max: 900 }), form });
    fc.assert(
      fc.property(product, fc.boolean(), (made, loud) => {
        const text = `${made.id} ${made.mg} MG ${made.form}`;
        expect(drugOf(loud ? text.toUpperCase() : text)).toBe(made.id);
      }),
    );
  });

  it('any text is answered, and only with a drug whose name is in it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const found = matchMedication(content, text);
        expect(found === null || /red|blux|patch/iu.test(text)).toBe(true);
      }),
    );
  });
});

describe('matchTherapy', () => {
  it.each([
    ['Stone therapy, individual session', 'stone'],
    ['Carving & stone therapy (regime/therapy)', 'stone'],
    ['Carving and stone therapy', 'stone'],
    ['Stone therapy in a group', 'stone-group'],
    ['Group session of stone therapy', 'stone-group'],
    ['Deep-stone therapy group', 'deep-stone'],
    ['ACT', 'act'],
    ['ACT session', 'act'],
  ])('the longest name wins, whatever stands between its words: %s', (text, id) =>
    expect(therapyOf(text)).toBe(id),
  );

  it('an unrecorded kind gives way to any that is named', () => {
    expect(therapyOf('Psychological talking therapy: stone therapy')).toBe('stone');
    expect(therapyOf('Psychotherapy, 50 minutes')).toBe('psychotherapy');
  });

  it.each([
    'Referral to stone therapy',
    'Stone therapy declined',
    'On the waiting list for stone therapy',
  ])('speaking of a therapy is none: %s', (text) => expect(therapyOf(text)).toBeNull());

  it('a short name inside other words is none', () => {
    expect(therapyOf('Act of kindness')).toBeNull();
    expect(therapyOf('Physical therapy')).toBeNull();
  });
});
