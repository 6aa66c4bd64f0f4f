import { APP_ROLE } from '../database-roles.ts';
import type { Migration } from './migration.ts';
import { tenantTable } from './tenant-table.ts';

/**
 * The clinic of the running transaction, null when nobody said who acts: then no row matches.
 * Policies call it, so that a signed token can take the plain setting's place in one statement.
 */
const ACTING_CLINIC = `
  create function acting_clinic() returns uuid language sql stable parallel safe
  return nullif(current_setting('duet.clinic_id', true), '')::uuid`;

/**
 * Clinics are named, and no more: a list that the installation shares: anyone may read it, so
 * that a start can see whether there is a clinic yet. Only the acting clinic is added or renamed.
 */
const CLINIC = `
  create table clinic (
    clinic_id uuid primary key,
    name text not null,
    demo boolean not null,
    created_at timestamptz not null
  )`;

const ACCOUNT = `
  create table account (
    clinic_id uuid not null references clinic,
    id uuid not null,
    role text not null check (role in ('patient', 'therapist', 'prescriber', 'care-manager', 'administrator')),
    display_name text not null,
    login_name text,
    password_hash text,
    created_at timestamptz not null,
    disabled_at timestamptz,
    primary key (clinic_id, id)
  )`;

/**
 * Sign-in knows a name and not yet a clinic. This table, outside the wall, leads from the one to
 * the other and holds nothing else. The application may add to it but not read it: a lookup
 * answers for one exact name at a time, so that nobody can list who works or is treated where.
 */
const SIGN_IN_NAME = `
  create table sign_in_name (
    login_name text primary key,
    clinic_id uuid not null,
    account_id uuid not null,
    foreign key (clinic_id, account_id) references account (clinic_id, id)
  )`;

const FIND_SIGN_IN = `
  create function find_sign_in(wanted text) returns table (clinic_id uuid, account_id uuid)
  language sql stable security definer set search_path = public, pg_temp
  as 'select clinic_id, account_id from sign_in_name where login_name = wanted'`;

/** Attempts of the whole installation, by digest of what was tried: names and addresses stay out. */
const SIGN_IN_ATTEMPT = `
  create table sign_in_attempt (
    key_hash bytea not null,
    id uuid not null,
    at timestamptz not null,
    primary key (key_hash, id)
  )`;

const SESSION = `
  create table session (
    clinic_id uuid not null,
    token_hash bytea not null,
    account_id uuid not null,
    csrf_hash bytea not null,
    created_at timestamptz not null,
    last_seen_at timestamptz not null,
    idle_expires_at timestamptz not null,
    absolute_expires_at timestamptz not null,
    primary key (clinic_id, token_hash),
    foreign key (clinic_id, account_id) references account (clinic_id, id)
  )`;

const ONE_TIME_LINK = `
  create table one_time_link (
    clinic_id uuid not null references clinic,
    token_hash bytea not null,
    purpose text not null check (purpose in ('first-account', 'demo-sign-in')),
    account_id uuid,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    primary key (clinic_id, token_hash),
    foreign key (clinic_id, account_id) references account (clinic_id, id)
  )`;

export const clinicsAndAccounts: Migration = {
  version: 1,
  name: 'clinics-and-accounts',
  statements: [
    ACTING_CLINIC,
    CLINIC,
    'alter table clinic enable row level security',
    'alter table clinic force row level security',
    'create policy names_are_shared on clinic for select using (true)',
    'create policy by_clinic on clinic using (clinic_id = acting_clinic()) with check (clinic_id = acting_clinic())',
    'revoke all on clinic from public',
    `grant select, insert, update (name) on clinic to ${APP_ROLE}`,
    ACCOUNT,
    'create unique index account_login_name on account (clinic_id, login_name)',
    ...tenantTable('account', ['select', 'insert', 'update']),
    SIGN_IN_NAME,
    'revoke all on sign_in_name from public',
    `grant insert on sign_in_name to ${APP_ROLE}`,
    FIND_SIGN_IN,
    'revoke all on function find_sign_in(text) from public',
    `grant execute on function find_sign_in(text) to ${APP_ROLE}`,
    SIGN_IN_ATTEMPT,
    'create index sign_in_attempt_at on sign_in_attempt (at)',
    'revoke all on sign_in_attempt from public',
    `grant select, insert, delete on sign_in_attempt to ${APP_ROLE}`,
    SESSION,
    'create index session_account on session (clinic_id, account_id)',
    ...tenantTable('session', ['select', 'insert', 'update', 'delete']),
    ONE_TIME_LINK,
    ...tenantTable('one_time_link', ['select', 'insert', 'update', 'delete']),
  ],
};
