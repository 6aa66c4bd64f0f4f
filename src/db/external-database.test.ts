import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';
import type { ConnectionSettings } from './connection-settings.ts';
import { StartRefusal } from './embedded/start-refusal.ts';
import { type EmbeddedServer, startEmbeddedServer } from './embedded/start-server.ts';
import { prepareExternalDatabase } from './external-database.ts';

// A server of its own: roles belong to a whole server, and these tests make and lose them.
const dataDir = temporaryFolder(afterAll);
let server: EmbeddedServer;
beforeAll(async () => {
  server = await startEmbeddedServer({ dataDir, durability: 'tests' });
});
afterAll(() => server.stop());

function address(user: string, password: string, database: string): string {
  const place = `host=${encodeURIComponent(server.socketDir)}&port=${server.port}`;
  return `postgres:///${database}?${place}&user=${user}&password=${password}`;
}

async function run(settings: ConnectionSettings, ...statements: string[]) {
  const client = new pg.Client({ ...settings });
  await client.connect();
  try {
    let rows: readonly unknown[] = [];
    for (const statement of statements) ({ rows } = await client.query(statement));
    return rows;
  } finally {
    await client.end();
  }
}

function asAdministrator(...statements: string[]) {
  const connectionString = address(server.superuser, server.password ?? '', 'postgres');
  return run({ connectionString }, ...statements);
}

async function refusal(urls: Parameters<typeof prepareExternalDatabase>[0]): Promise<string> {
  const found = await prepareExternalDatabase(urls).catch((error: unknown) => error);
  expect(found).toBeInstanceOf(StartRefusal);
  expect(String(found)).not.toContain('\n');
  return String(found);
}

describe('a user who may make roles', () => {
  let url: string;
  beforeAll(async () => {
    await asAdministrator(
      `create role clinic login createrole password 'one'`,
      'create database clinic owner clinic',
    );
    url = address('clinic', 'one', 'clinic');
  });

  test('gets-an-owner-that-creates-and-a-login-that-owns-and-creates-nothing', async () => {
    const { adminConnection, appConnection } = await prepareExternalDatabase({ databaseUrl: url });
    await run(adminConnection, 'create table made (id int)');
    expect(
      await run(adminConnection, `select tableowner from pg_tables where tablename = 'made'`),
    ).toEqual([{ tableowner: 'duet_owner' }]);
    expect(
      await run(
        appConnection,
        'select session_user, rolsuper, rolbypassrls from pg_roles where rolname = session_user',
      ),
    ).toEqual([{ session_user: 'duet_app', rolsuper: false, rolbypassrls: false }]);
    await expect(run(appConnection, 'create table mine (id int)')).rejects.toThrow(/denied/);
    await expect(run(appConnection, 'set role duet_owner')).rejects.toThrow(/denied/);
  });

  test('gets-the-same-login-at-every-start-and-it-is-mended-when-its-password-changed', async () => {
    const first = await prepareExternalDatabase({ databaseUrl: url });
    expect(await prepareExternalDatabase({ databaseUrl: url })).toEqual(first);
    await asAdministrator(`alter role duet_app password 'lost'`);
    const { appConnection } = await prepareExternalDatabase({ databaseUrl: url });
    expect(await run(appConnection, 'select 1 one')).toEqual([{ one: 1 }]);
  });

  test('is-refused-a-login-that-row-level-security-does-not-bind', async () => {
    await asAdministrator(`create role mighty login superuser password 'two'`);
    const appUrl = address('mighty', 'two', 'clinic');
    expect(await refusal({ databaseUrl: url, appUrl })).toMatch(/see past row-level security/);
  });
});

test('a-user-who-may-not-is-told-what-an-administrator-has-to-run-and-then-gets-in', async () => {
  await asAdministrator(
    'drop owned by duet_owner',
    'drop database clinic',
    'drop role duet_owner',
    'drop role duet_app',
    `create role plain login password 'three'`,
    'create database plain owner plain',
  );
  const databaseUrl = address('plain', 'three', 'plain');
  const told = await refusal({ databaseUrl });
  const script = /in the database plain: (.*)$/.exec(told)?.[1] ?? '';
  expect(script).toMatch(
    /CREATE ROLE duet_owner.*GRANT duet_owner TO "plain".*CREATE ROLE duet_app/,
  );
  const inPlain = address(server.superuser, server.password ?? '', 'plain');
  await run(
    { connectionString: inPlain },
    ...script.split(';').filter((step) => step.trim() !== ''),
  );

  expect(await refusal({ databaseUrl })).toMatch(/ALTER ROLE duet_app.*DATABASE_APP_URL=/);
  await asAdministrator(`alter role duet_app password 'four'`);
  const appUrl = address('duet_app', 'four', 'plain');
  const { appConnection } = await prepareExternalDatabase({ databaseUrl, appUrl });
  expect(await run(appConnection, 'select 1 one')).toEqual([{ one: 1 }]);
});

test('an-address-that-leads-nowhere-is-refused-without-its-password', async () => {
  const cases: readonly [string, RegExp][] = [
    ['mysql://a:hidden@h/b', /is no PostgreSQL address/],
    ['postgres://a:hidden@127.0.0.1:9/b', /nothing listens there/],
    ['postgres://a:hidden@host.invalid/b', /host|name/],
    ['postgres:///b?host=/no/such/folder&user=a&password=hidden', /no socket there/],
    [address('nobody', 'hidden', 'postgres'), /refuses that user and password/],
    [address(server.superuser, server.password ?? '', 'nowhere'), /there is no such database/],
  ];
  for (const [databaseUrl, words] of cases) {
    const told = await refusal({ databaseUrl });
    expect(told).toMatch(words);
    expect(told).toContain('DATABASE_URL');
    expect(told).not.toContain('hidden');
    expect(told).not.toContain(server.password);
  }
});
