import { describe, expect, it } from 'vitest';
import {
  CPT,
  coding,
  encounter,
  patient,
  procedure,
  SNOMED,
} from '../../../tests/support/fhir-records.ts';
import { payloadsOf, readRecords, whyIgnored } from '../../../tests/support/read-one.ts';

const DAY = '2026-05-04';
const sessions = (...records: readonly unknown[]) => payloadsOf('therapy-session', ...records);
const contacts = (...records: readonly unknown[]) => payloadsOf('contact', ...records);

describe('a procedure of psychotherapy', () => {
  it.each([
    [coding(SNOMED, '228557008'), 'cbt-individual'],
    [coding(SNOMED, '304891004'), 'cbt-individual'],
    [coding(SNOMED, '443730003'), 'ipt'],
    [{ text: 'Interpersonal psychotherapy' }, 'ipt'],
    [{ ...coding(SNOMED, '228557008'), text: 'CBT, group session' }, 'cbt-group'],
    [{ text: 'Behavioral activation, session 4' }, 'behavioral-activation'],
    [coding(SNOMED, '75516001', 'Psychotherapy'), null],
    [coding(SNOMED, '76168009'), null],
    [coding(CPT, '90834'), null],
    [coding(CPT, '90853'), null],
    [{ text: 'Psychotherapy, 45 minutes' }, null],
  ])('%j: %s', (code, modality) => {
    expect(sessions(procedure({ code }))).toMatchObject([{ modality, attendance: 'attended' }]);
  });

  it.each([
    { text: 'Physical therapy' },
    { text: 'Electroconvulsive therapy' },
    { text: 'Smoking cessation counseling' },
    { text: 'Referral to cognitive behavioral therapy' },
    { ...coding(SNOMED, '228557008'), text: 'Referral for CBT' },
    { text: 'Psychotherapy declined' },
    { text: 'CBT: on the waiting list' },
    coding(CPT, '90791'),
    coding(CPT, '90867'),
    coding('https://local.example', '228557008'),
  ])('not: %j', (code) => expect(whyIgnored(procedure({ code }))).toBe('no mapping'));

  it.each([
    ['completed', 'attended'],
    ['not-done', 'missed'],
    ['in-progress', 'not-recorded'],
    ['stopped', 'not-recorded'],
    ['unknown', 'not-recorded'],
  ])('%s is %s', (status, attendance) => {
    expect(sessions(procedure({ status }))).toMatchObject([{ attendance }]);
  });

  it.each([
    ['entered-in-error', 'entered in error'],
    ['preparation', 'in preparation, not held'],
    ['on-hold', 'on hold, not held'],
  ])('%s is not read', (status, why) => expect(whyIgnored(procedure({ status }))).toBe(why));

  it('over a span counts on its first day; without a day it is listed', () => {
    const undated = { performedDateTime: undefined };
    const record = procedure({ ...undated, performedPeriod: { start: DAY, end: '2026-05-05' } });
    expect(readRecords(record).entries).toMatchObject([{ occurredAt: DAY }]);
    expect(whyIgnored(procedure(undated))).toBe('no date');
  });
});

describe('an encounter', () => {
  const cbt = [{ text: 'Cognitive behavioral therapy' }];

  it('of psychotherapy is a session', () => {
    expect(sessions(encounter({ type: cbt }))).toMatchObject([{ modality: 'cbt-individual' }]);
    expect(sessions(encounter({ type: [coding(CPT, '90837')] }))).toHaveLength(1);
    expect(sessions(encounter({ serviceType: cbt[0] }))).toHaveLength(1);
  });

  it('gives way to the procedure of its day', () => {
    const records = [encounter({ type: cbt }), procedure()];
    for (const order of [records, records.toReversed()]) {
      expect(sessions(...order)).toHaveLength(1);
      expect(readRecords(...order).ignored).toEqual([
        { reference: 'Encounter/encounter', why: 'the same session as Procedure/procedure' },
      ]);
    }
  });

  it('stands beside a procedure of another day, and one that was not done', () => {
    expect(
      sessions(encounter({ type: cbt }), procedure({ performedDateTime: '2026-05-05' })),
    ).toHaveLength(2);
    expect(sessions(encounter({ type: cbt }), procedure({ status: 'not-done' }))).toMatchObject([
      { attendance: 'attended' },
      { attendance: 'missed' },
    ]);
  });

  it.each([
    ['AMB', undefined, 'visit'],
    ['IMP', undefined, 'visit'],
    ['VR', undefined, 'unknown'],
    ['VR', [{ text: 'Telephone call' }], 'phone'],
    ['VR', [{ text: 'Telehealth visit' }], 'video'],
    ['AMB', [{ text: 'Portal message' }], 'message'],
  ])('of class %s, %j: %s', (code, type, channel) => {
    expect(contacts(encounter({ class: { code }, type }))).toMatchObject([
      { channel, reached: true },
    ]);
  });

  it('that is planned is an appointment', () => {
    expect(payloadsOf('appointment', encounter({ status: 'planned' }))).toEqual([
      { what: 'visit' },
    ]);
    expect(payloadsOf('appointment', encounter({ status: 'planned', type: cbt }))).toEqual([
      { what: 'session', modality: 'cbt-individual' },
    ]);
  });

  it.each(['arrived', 'triaged', 'in-progress', 'onleave'])(
    '%s is a contact, and no session yet',
    (status) => {
      expect(contacts(encounter({ status, type: cbt }))).toHaveLength(1);
    },
  );

  it.each([
    ['cancelled', 'cancelled'],
    ['entered-in-error', 'entered in error'],
    ['unknown', 'its status is unknown: it may not have taken place'],
  ])('%s is not read', (status, why) => expect(whyIgnored(encounter({ status }))).toBe(why));

  it('without a date is listed', () => {
    expect(whyIgnored(encounter({ period: undefined }))).toBe('no date');
  });
});

describe('an allergy', () => {
  const allergy = (fields: object = {}) => ({
    resourceType: 'AllergyIntolerance',
    id: 'allergy',
    patient: { reference: 'Patient/ada' },
    code: { text: 'Sertraline' },
    reaction: [{ manifestation: [{ text: 'Hives' }] }],
    recordedDate: DAY,
    ...fields,
  });
  const status = (code: string) => ({ coding: [{ code }] });

  it('is kept with the drug and what it did', () => {
    expect(payloadsOf('allergy', allergy())).toEqual([
      { drug: 'sertraline', name: 'Sertraline', reaction: 'Hives' },
    ]);
  });

  it('without a day has been there all along', () => {
    const record = allergy({ recordedDate: undefined });
    expect(readRecords(record).entries).toMatchObject([{ occurredAt: patient().birthDate }]);
  });

  it.each([
    ['refuted', { verificationStatus: status('refuted') }],
    ['entered in error', { verificationStatus: status('entered-in-error') }],
    ['resolved', { clinicalStatus: status('resolved') }],
    ['no longer active', { clinicalStatus: status('inactive') }],
    ['states that none is known', { code: { text: 'No known drug allergies' } }],
    ['states that none is known', { code: { text: 'NKDA' } }],
    ['no substance', { code: undefined }],
    ['a record of another patient', { patient: { reference: 'Patient/bob' } }],
  ])('%s is listed', (why, fields) => expect(whyIgnored(allergy(fields))).toBe(why));
});

describe('a goal', () => {
  const goal = (fields: object = {}) => ({
    resourceType: 'Goal',
    id: 'goal',
    lifecycleStatus: 'active',
    description: { text: 'Walk every day' },
    subject: { reference: 'Patient/ada' },
    startDate: DAY,
    ...fields,
  });
  const achieved = (code: string) => ({ achievementStatus: { coding: [{ code }] } });

  it.each([
    [{}, 'active'],
    [achieved('in-progress'), 'active'],
    [{ lifecycleStatus: 'on-hold' }, 'left'],
    [{ lifecycleStatus: 'completed' }, 'reached'],
    [achieved('achieved'), 'reached'],
    [{ lifecycleStatus: 'completed', ...achieved('not-achieved') }, 'left'],
  ])('%j is %s', (fields, status) => {
    expect(payloadsOf('goal', goal(fields))).toEqual([{ text: 'Walk every day', status }]);
  });

  it.each([
    ['cancelled', { lifecycleStatus: 'cancelled' }],
    ['rejected', { lifecycleStatus: 'rejected' }],
    ['proposed, not agreed', { lifecycleStatus: 'proposed' }],
    ['entered in error', { lifecycleStatus: 'entered-in-error' }],
    ['no description', { description: undefined }],
  ])('%s is listed', (why, fields) => expect(whyIgnored(goal(fields))).toBe(why));
});

describe('a care plan', () => {
  const plan = (fields: object = {}) => ({
    resourceType: 'CarePlan',
    id: 'plan',
    status: 'active',
    intent: 'plan',
    title: 'Depression plan',
    activity: [{ detail: { code: { text: 'Cognitive behavioral therapy' } } }],
    subject: { reference: 'Patient/ada' },
    period: { start: DAY },
    ...fields,
  });

  it('is kept in words; what it plans is no session', () => {
    expect(readRecords(plan()).entries).toMatchObject([
      {
        kind: 'care-plan',
        payload: { title: 'Depression plan', text: 'Cognitive behavioral therapy' },
      },
    ]);
  });

  it.each([
    ['revoked', { status: 'revoked' }],
    ['a draft', { status: 'draft' }],
    ['entered in error', { status: 'entered-in-error' }],
    ['a proposal, not agreed', { intent: 'proposal' }],
    ['no content', { title: undefined, activity: undefined }],
  ])('%s is listed', (why, fields) => expect(whyIgnored(plan(fields))).toBe(why));
});

describe('a goal or a plan without a day', () => {
  const goal = {
    resourceType: 'Goal',
    id: 'goal',
    lifecycleStatus: 'active',
    description: { text: 'Walk every day' },
    subject: { reference: 'Patient/ada' },
  };

  it('is as old as the record', () => {
    const { entries } = readRecords(
      encounter(),
      goal,
      procedure({ performedDateTime: '2026-03-02' }),
    );
    expect(entries.find(({ kind }) => kind === 'goal')?.occurredAt).toBe('2026-03-02');
  });

  it('alone has been there all along', () => {
    expect(readRecords(goal).entries[0]?.occurredAt).toBe(patient().birthDate);
  });
});
