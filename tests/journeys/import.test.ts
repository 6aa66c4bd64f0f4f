import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAuditLines } from '../support/read-audit-lines.ts';
import { type RunningClinic, runClinic, type Visitor } from '../support/running-clinic.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let database: TestDatabase;
let clinic: RunningClinic;
let prescriber: Visitor;

beforeAll(async () => {
  database = await createTestDatabase();
  clinic = await runClinic(database.pool);
  prescriber = await clinic.signedIn('prescriber');
});
afterAll(() => clinic.close());

const loinc = (code: string) => ({ coding: [{ system: 'http://loinc.org', code }] });

/** A person with a PHQ-9 at the start of sertraline and another one eleven weeks later. */
function record(person: string, { first = 24, last = 17 } = {}) {
  const subject = { reference: `Patient/${person}` };
  const score = (id: string, date: string, total: number) => ({
    resourceType: 'Observation',
    id,
    status: 'final',
    code: loinc('44261-6'),
    subject,
    effectiveDateTime: date,
    valueQuantity: { value: total },
  });
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [
      {
        resourceType: 'Patient',
        id: person,
        identifier: [{ system: 'urn:test', value: person }],
        name: [{ family: 'Sampleby', given: ['Wren'] }],
        gender: 'female',
        birthDate: '1992-03-01',
      },
      score('first', '2026-09-07', first),
      score('last', '2026-11-20', last),
      {
        resourceType: 'MedicationStatement',
        id: 'drug',
        status: 'active',
        medicationCodeableConcept: { text: 'Sertraline' },
        subject,
        effectivePeriod: { start: '2026-09-07' },
        dosage: [{ text: '50 mg once daily' }],
      },
      { resourceType: 'Immunization', id: 'imm', status: 'completed', patient: subject },
    ].map((resource) => ({ resource })),
  };
}

const send = (bundle: unknown) =>
  prescriber.send('POST', '/api/imports', {
    body: typeof bundle === 'string' ? bundle : JSON.stringify(bundle),
    headers: { 'content-type': 'application/fhir+json' },
  });

const view = (patientId: string) => prescriber.get(`/api/patients/${patientId}`);

describe('a record that is imported', () => {
  it('becomes a chart with findings, options and a place in the caseload', async () => {
    const { status, body } = await send(record('wren'));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      charts: [{ name: 'Wren Sampleby', created: true, entriesAdded: 3 }],
      ignored: [{ reference: 'Immunization/imm', why: 'no mapping' }],
      flagged: [],
    });
    const { patientId } = body.charts[0];
    const page = await view(patientId);
    expect(page.body.findings.trajectory).toMatchObject({
      kind: 'partial-response',
      baseline: 24,
      current: 17,
    });
    expect(page.body.options.map((option: { code: string }) => option.code)).toContain(
      'add-psychotherapy',
    );
    const caseload = await prescriber.post('/api/caseload/search', {});
    expect(caseload.body.rows[0]).toMatchObject({
      patientId,
      group: 'not-improved',
      why: { code: 'partial-response' },
      severity: { total: 17, band: 'moderately-severe' },
    });
  });

  it('twice changes nothing', async () => {
    const first = (await send(record('twice'))).body.charts[0];
    const second = (await send(record('twice'))).body.charts[0];
    expect(second).toMatchObject({
      patientId: first.patientId,
      created: false,
      entriesAdded: 0,
      entriesUnchanged: 3,
      entriesAmended: 0,
    });
    expect((await view(first.patientId)).body.seq).toBe(3);
  });

  it('again with another value amends the old one, and both stay on record', async () => {
    const { patientId } = (await send(record('changed'))).body.charts[0];
    const { body } = await send(record('changed', { last: 11 }));
    expect(body.charts[0]).toMatchObject({ entriesAmended: 1, entriesUnchanged: 2 });
    expect((await view(patientId)).body.findings.severity.total).toBe(11);
    const { body: chart } = await prescriber.get(`/api/patients/${patientId}/export`);
    expect(chart.entries).toHaveLength(4);
    expect(chart.entries[3]).toMatchObject({ amends: chart.entries[1].id, payload: { total: 11 } });
  });

  it('with an impossible value keeps it as sent, flags it and never scores it', async () => {
    const { body } = await send(record('impossible', { last: 300 }));
    expect(body.flagged).toEqual([
      {
        reference: 'Observation/last',
        why: '300 is no PHQ-9 total: 0 to 27 expected; kept as sent, not scored',
      },
    ]);
    const page = await view(body.charts[0].patientId);
    expect(page.body.findings.severity).toMatchObject({ total: 24, current: false });
  });

  it('is on the timeline with its figures', async () => {
    const { patientId } = (await send(record('drawn'))).body.charts[0];
    const { status, body } = await prescriber.get(
      `/api/patients/${patientId}/timeline?width=1150&setting=desk&range=all`,
    );
    expect(status).toBe(200);
    const told = body.table.rows.map((row: { what: string; detail: string }) => row.what);
    expect(told.some((what: string) => what.includes('PHQ-9'))).toBe(true);
    expect(told.some((what: string) => /sertraline/i.test(what))).toBe(true);
  });
});

describe('a file with an error', () => {
  it('is refused whole with the path of what is wrong, and nothing is written', async () => {
    const before = (await prescriber.post('/api/caseload/search', {})).body.rows.length;
    const broken = record('broken');
    const [, , observation] = broken.entry;
    Object.assign(observation?.resource ?? {}, { effectiveDateTime: '2026-02-30' });
    const { status, body } = await send(broken);
    expect(status).toBe(400);
    expect(body.problems[0].path).toBe('entry[2].resource.effectiveDateTime');
    const after = (await prescriber.post('/api/caseload/search', {})).body.rows.length;
    expect(after).toBe(before);
  });

  it('that is no JSON is refused with a sentence', async () => {
    const { status, body } = await send('{"resourceType":"Bundle","type":"collection","entry":[');
    expect(status).toBe(400);
    expect(body.code).toBe('invalid');
  });
});

describe('the audit', () => {
  it('has a line for every chart that was read, written or exported, and no content', async () => {
    const { patientId } = (await send(record('audited'))).body.charts[0];
    await view(patientId);
    await prescriber.get(`/api/patients/${patientId}/export`);
    const lines = (await readAuditLines(database.adminConnection, clinic.clinicId)).filter(
      (line) => line.patientId === patientId,
    );
    // The clock stands still here, so the lines of one moment have no order.
    expect(lines.map((line) => line.act).sort()).toEqual([
      'chart.export',
      'chart.import',
      'chart.read',
    ]);
    expect(JSON.stringify(lines)).not.toContain('Sampleby');
  });
});

describe('other clinics', () => {
  it('find nobody of this one, by id or by search', async () => {
    const { patientId } = (await send(record('private'))).body.charts[0];
    const other = await runClinic(database.pool);
    const stranger = await other.signedIn('prescriber');
    expect((await stranger.get(`/api/patients/${patientId}`)).status).toBe(404);
    expect((await stranger.post('/api/caseload/search', {})).body.rows).toEqual([]);
    await other.close();
  });
});
