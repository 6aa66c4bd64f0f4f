import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { createTestDatabase } from '../../tests/support/test-database.ts';
import { APP_ROLE } from './database-roles.ts';

/** The tables that belong to the installation and not to one clinic, each with its reason. */
const INSTALLATION: Readonly<Record<string, string>> = {
  clinic: 'the list of clinics itself: names only',
  sign_in_name: 'leads from a login name to its clinic',
  sign_in_attempt: 'digests of what was tried, before a clinic is known',
  schema_migration: 'the version of the schema',
};

const { adminConnection } = await createTestDatabase();
const client = new pg.Client(adminConnection);
await client.connect();
afterAll(() => client.end());

async function ask<T extends pg.QueryResultRow>(text: string): Promise<readonly T[]> {
  return (await client.query<T>(text)).rows;
}

const tables = await ask<{ name: string; oid: number; enabled: boolean; forced: boolean }>(
  `select relname name, oid::int, relrowsecurity enabled, relforcerowsecurity forced
   from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
);
const tenantTables = tables.filter((table) => !(table.name in INSTALLATION));

test('there are tables to check', () => {
  expect(tenantTables.length).toBeGreaterThanOrEqual(10);
  expect(tables.length - tenantTables.length).toBe(Object.keys(INSTALLATION).length);
});

test.each(tenantTables)('$name: rows are walled in by clinic, for its owner too', async (table) => {
  expect(table).toMatchObject({ enabled: true, forced: true });
  const policies = await ask(
    `select polcmd::text, polpermissive, polroles::text, pg_get_expr(polqual, polrelid) seen,
       pg_get_expr(polwithcheck, polrelid) written from pg_policy where polrelid = ${table.oid}`,
  );
  const wall = '(clinic_id = acting_clinic())';
  expect(policies).toEqual([
    { polcmd: '*', polpermissive: true, polroles: '{0}', seen: wall, written: wall },
  ]);
});

test.each(tenantTables)(
  '$name: every key and every unique index begins with the clinic',
  async (table) => {
    const indexes = await ask<{ first: string; primary: boolean }>(
      `select a.attname::text first, indisprimary "primary" from pg_index
     join pg_attribute a on a.attrelid = indrelid and a.attnum = indkey[0]
     where indrelid = ${table.oid} and indisunique`,
    );
    expect(indexes.some((index) => index.primary)).toBe(true);
    expect(indexes.every((index) => index.first === 'clinic_id')).toBe(true);
  },
);

test.each(tenantTables)('$name: every foreign key carries the clinic along', async (table) => {
  const keys = await ask<{ columns: string[]; target: string[] }>(
    `select (select array_agg(attname::text order by n) from unnest(conkey) with ordinality k(num, n)
               join pg_attribute on attrelid = conrelid and attnum = num) columns,
            (select array_agg(attname::text order by n) from unnest(confkey) with ordinality k(num, n)
               join pg_attribute on attrelid = confrelid and attnum = num) target
     from pg_constraint where contype = 'f' and conrelid = ${table.oid}`,
  );
  expect(keys.map((key) => [key.columns[0], key.target[0]])).toEqual(
    keys.map(() => ['clinic_id', 'clinic_id']),
  );
});

test('nothing counts up, fires by itself or is owned by the application', async () => {
  expect(await ask(`select 1 from pg_class where relkind = 'S'`)).toEqual([]);
  expect(await ask('select tgname from pg_trigger where not tgisinternal')).toEqual([]);
  const owned = `select 1 from pg_shdepend where refobjid = '${APP_ROLE}'::regrole and deptype = 'o'`;
  expect(await ask(owned)).toEqual([]);
});

test('the role that works can sign in and has no power over the walls', async () => {
  const [role] = await ask(
    `select rolcanlogin, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
       pg_has_role(oid, 'duet_owner', 'member') owner from pg_roles where rolname = '${APP_ROLE}'`,
  );
  expect(role).toEqual({
    rolcanlogin: true,
    rolsuper: false,
    rolbypassrls: false,
    rolcreaterole: false,
    rolcreatedb: false,
    owner: false,
  });
});

/** What the application may do with each table, and with no other. */
const PRIVILEGES = {
  account: 'INSERT SELECT UPDATE',
  audit_line: 'INSERT',
  caseload: 'INSERT SELECT UPDATE',
  chart: 'INSERT SELECT UPDATE',
  chart_entry: 'INSERT SELECT',
  clinic: 'INSERT SELECT',
  one_time_link: 'DELETE INSERT SELECT UPDATE',
  patient: 'INSERT SELECT UPDATE',
  patient_name_word: 'DELETE INSERT SELECT',
  patient_source_key: 'INSERT SELECT',
  schema_migration: 'SELECT',
  session: 'DELETE INSERT SELECT UPDATE',
  sign_in_attempt: 'DELETE INSERT SELECT',
  sign_in_name: 'INSERT',
};

test('the application has these privileges and no others; entries and audit lines are only added', async () => {
  const granted = await ask<{ name: string; privileges: string }>(
    `select relname name, string_agg(distinct privilege_type, ' ' order by privilege_type) privileges
     from pg_class, aclexplode(relacl) where relkind = 'r' and relnamespace = 'public'::regnamespace
       and grantee in ('${APP_ROLE}'::regrole, 0) group by 1`,
  );
  expect(Object.fromEntries(granted.map((row) => [row.name, row.privileges]))).toEqual(PRIVILEGES);
});
