import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { readAuditLines } from '../../tests/support/read-audit-lines.ts';
import { freshId, makeClinic, NOW } from '../../tests/support/test-clinic.ts';
import { createTestDatabase } from '../../tests/support/test-database.ts';
import { inClinic } from './in-clinic.ts';
import { type AuditLine, writeAudit } from './write-audit.ts';

const { pool, adminConnection } = await createTestDatabase();
const clinic = await makeClinic(pool);
const acting = { ...clinic, accountId: freshId(), role: 'prescriber' } as const;

const line = (change: Partial<AuditLine> = {}): AuditLine => ({
  at: NOW,
  act: 'chart.read',
  purpose: 'treatment',
  route: '/api/patients/:id/chart',
  patientId: freshId(),
  entryIds: [],
  result: 'done',
  ...change,
});

test('a line says who, as what, for whom, why, by which way, and how it ended', async () => {
  const written = line({ entryIds: [freshId(), freshId()], result: 'refused' });
  await inClinic(pool, acting, (scope) => writeAudit(scope, written, line({ patientId: null })));
  const lines = await readAuditLines(adminConnection, clinic.clinicId);
  expect(lines).toHaveLength(2);
  const { accountId, role } = acting;
  expect(lines).toContainEqual({ ...written, accountId, role });
});

test.each([
  "update audit_line set result = 'done'",
  'delete from audit_line',
  'truncate audit_line',
  'select * from audit_line',
  "update chart_entry set kind = 'note'",
  'delete from chart_entry',
  'truncate chart_entry',
])('what was written down stays: the application may not "%s"', async (statement) => {
  const act = inClinic(pool, acting, ({ db }) => sql.raw(statement).execute(db));
  await expect(act).rejects.toMatchObject({ sqlState: '42501' });
});

test('an act that fails leaves no line that says it was done', async () => {
  const before = await readAuditLines(adminConnection, clinic.clinicId);
  const act = inClinic(pool, acting, async (scope) => {
    await writeAudit(scope, line());
    throw new Error('failed later');
  });
  await expect(act).rejects.toThrow('failed later');
  expect(await readAuditLines(adminConnection, clinic.clinicId)).toEqual(before);
});

test('a line cannot be written in another clinic’s name', async () => {
  const row = {
    clinic_id: freshId(),
    id: freshId(),
    at: NOW,
    account_id: null,
    role: 'x',
    patient_id: null,
  };
  const act = inClinic(pool, acting, ({ db }) =>
    db
      .insertInto('audit_line')
      .values({ ...row, purpose: '', act: '', route: '', entry_ids: [], result: '' })
      .execute(),
  );
  await expect(act).rejects.toMatchObject({ sqlState: '42501' });
});
