import pg from 'pg';
import type { ConnectionSettings } from './connection-settings.ts';
import { APP_ROLE } from './database-roles.ts';
import { StartRefusal } from './embedded/start-refusal.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';

/** Any fixed number: two starts on one database wait for each other by it. */
const MIGRATION_LOCK = 7_230_185_552;

type AppliedRow = { readonly version: number; readonly name: string };

/**
 * Brings the schema up to this program, each step whole or not at all; safe to run from two
 * starts at once and again after a crash.
 *
 * @param admin a connection as `duet_owner`
 * @returns names of the steps that this call applied, in order
 * @throws StartRefusal when a newer Duet has already changed the schema
 * @example await migrate(database.adminConnection) // ['clinics-and-accounts', 'charts', …]
 */
export async function migrate(
  admin: ConnectionSettings,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<readonly string[]> {
  const client = new pg.Client({ ...admin, application_name: 'duet migrate' });
  await client.connect();
  try {
    const applied: string[] = [];
    for (;;) {
      const name = await inTransaction(client, () => applyNext(client, migrations));
      if (name === null) return applied;
      applied.push(name);
    }
  } finally {
    await client.end();
  }
}

/** The lock ends with the transaction, so a program that dies cannot keep it. */
async function applyNext(
  client: pg.Client,
  migrations: readonly Migration[],
): Promise<string | null> {
  await client.query(`select pg_advisory_xact_lock(${MIGRATION_LOCK})`);
  await client.query('set local search_path to public');
  const applied = await readApplied(client);
  refuseUnknown(applied, migrations);
  const next = migrations[applied.length];
  if (next === undefined) return null;
  for (const text of next.statements) await client.query(oneStatement(text));
  await client.query(
    'insert into schema_migration (version, name, applied_at) values ($1, $2, now())',
    [next.version, next.name],
  );
  return next.name;
}

/** The extended protocol refuses two statements in one call. (`pg` has the mode, its types do not.) */
function oneStatement(text: string): pg.QueryConfig & { readonly queryMode: 'extended' } {
  return { text, queryMode: 'extended' };
}

async function readApplied(client: pg.Client): Promise<readonly AppliedRow[]> {
  const { rows: found } = await client.query<{ table: string | null }>(
    `select to_regclass('schema_migration')::text "table"`,
  );
  if (found[0]?.table === null) {
    await client.query(
      'create table schema_migration (version integer primary key, name text not null, applied_at timestamptz not null)',
    );
    await client.query(`grant select on schema_migration to ${APP_ROLE}`);
  }
  const { rows } = await client.query<AppliedRow>(
    'select version, name from schema_migration order by version',
  );
  return rows;
}

function refuseUnknown(applied: readonly AppliedRow[], migrations: readonly Migration[]): void {
  const strange = applied.find((row, index) => migrations[index]?.name !== row.name);
  if (strange === undefined) return;
  throw new StartRefusal(
    strange.version > migrations.length
      ? `The database was changed by a newer Duet: its schema is version ${applied.length}, this program knows ${migrations.length}. Start the newer Duet; nothing was changed.`
      : `The database is not one that this Duet made: step ${strange.version} of its schema is "${strange.name}". Give Duet a database of its own; nothing was changed.`,
  );
}

/** After an error the caller ends the connection, and with it what the transaction did. */
async function inTransaction<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  const result = await work();
  await client.query('commit');
  return result;
}
