import type { Migration } from './migration.ts';
import { tenantTable } from './tenant-table.ts';

const PATIENT = `
  create table patient (
    clinic_id uuid not null references clinic,
    id uuid not null,
    name text not null,
    name_order text collate "C" not null,
    birth_date text,
    sex text check (sex in ('male', 'female')),
    identifiers jsonb not null,
    demo boolean not null,
    account_id uuid,
    created_at timestamptz not null,
    primary key (clinic_id, id),
    foreign key (clinic_id, account_id) references account (clinic_id, id)
  )`;

/**
 * The words of a name, for search by the beginnings of words. A table, not a trigram index: under
 * row-level security only leakproof comparisons may use an index, and those of text are.
 */
const PATIENT_NAME_WORD = `
  create table patient_name_word (
    clinic_id uuid not null,
    word text collate "C" not null,
    patient_id uuid not null,
    primary key (clinic_id, word, patient_id),
    foreign key (clinic_id, patient_id) references patient (clinic_id, id)
  )`;

/** By what an import finds the same person again. */
const PATIENT_SOURCE_KEY = `
  create table patient_source_key (
    clinic_id uuid not null,
    source_key text not null,
    patient_id uuid not null,
    primary key (clinic_id, source_key),
    foreign key (clinic_id, patient_id) references patient (clinic_id, id)
  )`;

/** The version is the seq of the last entry; locking this row puts writers of one chart in line. */
const CHART = `
  create table chart (
    clinic_id uuid not null,
    patient_id uuid not null,
    version integer not null default 0 check (version >= 0),
    primary key (clinic_id, patient_id),
    foreign key (clinic_id, patient_id) references patient (clinic_id, id)
  )`;

/**
 * Append only: the application may insert and read, nothing else. \`content_hash\` covers what the
 * entry says and where it came from, not who wrote it down when.
 */
const CHART_ENTRY = `
  create table chart_entry (
    clinic_id uuid not null,
    patient_id uuid not null,
    id uuid not null,
    seq integer not null check (seq > 0),
    kind text not null,
    occurred_at text not null,
    recorded_at timestamptz not null,
    author_account_id uuid,
    author_role text not null,
    author_display text not null,
    payload jsonb not null,
    amends uuid,
    origin jsonb,
    content_hash bytea not null,
    primary key (clinic_id, patient_id, id),
    unique (clinic_id, patient_id, seq),
    foreign key (clinic_id, patient_id) references chart (clinic_id, patient_id),
    foreign key (clinic_id, author_account_id) references account (clinic_id, id),
    foreign key (clinic_id, patient_id, amends) references chart_entry (clinic_id, patient_id, id)
  )`;

export const charts: Migration = {
  version: 2,
  name: 'charts',
  statements: [
    PATIENT,
    'create index patient_name_order on patient (clinic_id, name_order, id)',
    'create unique index patient_account on patient (clinic_id, account_id)',
    ...tenantTable('patient', ['select', 'insert', 'update']),
    PATIENT_NAME_WORD,
    'create index patient_name_word_patient on patient_name_word (clinic_id, patient_id)',
    ...tenantTable('patient_name_word', ['select', 'insert', 'delete']),
    PATIENT_SOURCE_KEY,
    ...tenantTable('patient_source_key', ['select', 'insert']),
    CHART,
    ...tenantTable('chart', ['select', 'insert', 'update']),
    CHART_ENTRY,
    // An imported record that comes again, under another id, is the entry that is there.
    `create unique index chart_entry_import on chart_entry (clinic_id, patient_id, content_hash)
       where origin is not null`,
    ...tenantTable('chart_entry', ['select', 'insert']),
  ],
};
