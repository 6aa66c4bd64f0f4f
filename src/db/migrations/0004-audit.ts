import type { Migration } from './migration.ts';
import { tenantTable } from './tenant-table.ts';

/**
 * Who did what for whom, and how it ended; no content. The application may add lines and nothing
 * else. No foreign key but the clinic's: a line outlives what it names.
 */
const AUDIT_LINE = `
  create table audit_line (
    clinic_id uuid not null references clinic,
    id uuid not null,
    at timestamptz not null,
    account_id uuid,
    role text not null,
    patient_id uuid,
    purpose text not null,
    act text not null,
    route text not null,
    entry_ids uuid[] not null,
    result text not null,
    primary key (clinic_id, id)
  )`;

export const audit: Migration = {
  version: 4,
  name: 'audit',
  statements: [
    AUDIT_LINE,
    'create index audit_line_patient on audit_line (clinic_id, patient_id, at)',
    ...tenantTable('audit_line', ['insert']),
  ],
};
