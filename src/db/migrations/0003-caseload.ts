import type { Migration } from './migration.ts';
import { tenantTable } from './tenant-table.ts';

/**
 * One row a chart, written with the entries it was computed from. Dates, not flags: who is overdue
 * is a comparison with today, so nothing has to run at midnight. The two \`…_order\` columns exist to
 * sort and page by (never contacted comes first, never due comes last) and are never shown.
 */
const CASELOAD = `
  create table caseload (
    clinic_id uuid not null,
    patient_id uuid not null,
    chart_version integer not null,
    assessed_on date not null,
    risk_rank smallint check (risk_rank > 0),
    risk_tier text not null,
    not_improved_since date,
    measure_due_at date,
    review_due_at date,
    last_contact_at date,
    last_score_at date,
    instrument text,
    total double precision,
    band text,
    percent_change double precision,
    trajectory text not null,
    treatment text not null,
    reasons jsonb not null,
    treatment_now jsonb not null,
    sparkline jsonb not null,
    due_order date not null generated always as
      (least(coalesce(measure_due_at, 'infinity'), coalesce(review_due_at, 'infinity'))) stored,
    contact_order date not null generated always as (coalesce(last_contact_at, '-infinity')) stored,
    primary key (clinic_id, patient_id),
    foreign key (clinic_id, patient_id) references chart (clinic_id, patient_id)
  )`;

export const caseload: Migration = {
  version: 3,
  name: 'caseload',
  statements: [
    CASELOAD,
    // The caseload's own order: one index for each group, the last for both overdue and steady.
    // What filters go by is included, so that counting under a filter reads the index alone.
    `create index caseload_risk on caseload (clinic_id, risk_rank, contact_order, patient_id)
       include (treatment, risk_tier) where risk_rank is not null`,
    `create index caseload_not_improved on caseload (clinic_id, not_improved_since, patient_id)
       include (treatment, risk_tier) where risk_rank is null and not_improved_since is not null`,
    `create index caseload_due on caseload (clinic_id, due_order, patient_id)
       include (not_improved_since, treatment, risk_tier) where risk_rank is null`,
    'create index caseload_contact on caseload (clinic_id, contact_order, patient_id)',
    'create index caseload_total on caseload (clinic_id, total, patient_id)',
    'create index caseload_change on caseload (clinic_id, percent_change, patient_id)',
    ...tenantTable('caseload', ['select', 'insert', 'update']),
  ],
};
