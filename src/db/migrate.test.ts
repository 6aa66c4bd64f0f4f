import pg from 'pg';
import { expect, test } from 'vitest';
import { createTestDatabase } from '../../tests/support/test-database.ts';
import type { ConnectionSettings } from './connection-settings.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import { readSchemaVersion, SCHEMA_VERSION } from './schema-version.ts';

const first: Migration = { version: 1, name: 'first', statements: ['create table one (a int)'] };
const second: Migration = { version: 2, name: 'second', statements: ['create table two (a int)'] };

async function ask(connection: ConnectionSettings, text: string): Promise<readonly object[]> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return (await client.query<object>(text)).rows;
  } finally {
    await client.end();
  }
}

const tables = async (connection: ConnectionSettings) =>
  (
    await ask(
      connection,
      `select relname from pg_class where relkind = 'r'
     and relnamespace = 'public'::regnamespace order by 1`,
    )
  ).map((row) => Object.values(row)[0]);

test('versions count up from 1 without gaps', () => {
  expect(MIGRATIONS.map((step) => step.version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  expect(new Set(MIGRATIONS.map((step) => step.name)).size).toBe(MIGRATIONS.length);
});

test('a new database goes through every step once; a second run does nothing', async () => {
  const { adminConnection, pool } = await createTestDatabase({ migrated: false });
  expect(await readSchemaVersion(pool)).toBe(0);
  expect(await migrate(adminConnection)).toEqual(MIGRATIONS.map((step) => step.name));
  expect(await migrate(adminConnection)).toEqual([]);
  expect(await readSchemaVersion(pool)).toBe(SCHEMA_VERSION);
});

test('starts that race migrate once, whichever comes first', async () => {
  const { adminConnection, pool } = await createTestDatabase({ migrated: false });
  const runs = await Promise.all(Array.from({ length: 6 }, () => migrate(adminConnection)));
  expect(runs.flat().toSorted()).toEqual(MIGRATIONS.map((step) => step.name).toSorted());
  expect(await readSchemaVersion(pool)).toBe(SCHEMA_VERSION);
});

test('an older program refuses a newer schema in one line and changes nothing', async () => {
  const { adminConnection } = await createTestDatabase({ migrated: false });
  await migrate(adminConnection, [first, second]);
  const older = migrate(adminConnection, [first]);
  await expect(older).rejects.toMatchObject({ name: 'StartRefusal', code: 'unavailable' });
  await expect(older).rejects.toThrow(/newer Duet: its schema is version 2, this program knows 1/);
  await expect(older).rejects.not.toThrow(/\n/);
  expect(await tables(adminConnection)).toEqual(['one', 'schema_migration', 'two']);
});

test('a database that another program made is refused', async () => {
  const { adminConnection } = await createTestDatabase({ migrated: false });
  await migrate(adminConnection, [{ ...first, name: 'something-else' }]);
  await expect(migrate(adminConnection, [first, second])).rejects.toThrow(/database of its own/);
});

test('a step that fails in the middle leaves nothing of itself, and the next run goes on from there', async () => {
  const { adminConnection } = await createTestDatabase({ migrated: false });
  const broken = {
    ...second,
    statements: [...second.statements, 'create table three (a nonsense)'],
  };
  await expect(migrate(adminConnection, [first, broken])).rejects.toThrow(/nonsense/);
  expect(await tables(adminConnection)).toEqual(['one', 'schema_migration']);
  expect(await migrate(adminConnection, [first, second])).toEqual(['second']);
});

test('two statements in one call are refused', async () => {
  const { adminConnection } = await createTestDatabase({ migrated: false });
  const two = { ...first, statements: ['create table one (a int); create table two (a int)'] };
  await expect(migrate(adminConnection, [two])).rejects.toThrow(/multiple commands/);
  expect(await tables(adminConnection)).toEqual([]);
});

test('a program killed in the middle of a step holds up nobody', async () => {
  const { adminConnection, makerConnection } = await createTestDatabase({ migrated: false });
  const slow = { ...first, statements: [...first.statements, 'select pg_sleep(60)'] };
  const killed = migrate(adminConnection, [slow]).catch((error: Error) => error);
  const kill = `select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'duet migrate' and datname = current_database() and query ~ 'pg_sleep'`;
  await expect.poll(() => ask(makerConnection, kill), { timeout: 5000 }).toHaveLength(1);
  expect(await killed).toBeInstanceOf(Error);
  expect(await migrate(adminConnection, [first, second])).toEqual(['first', 'second']);
});
