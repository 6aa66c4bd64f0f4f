import { randomBytes } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { ConnectionSettings } from '#db/connection-settings.ts';
import { startEmbeddedServer } from '#db/embedded/start-server.ts';
import { type DatabaseConnections, prepareEmbeddedDatabase } from '#db/embedded-database.ts';
import { prepareExternalDatabase } from '#db/external-database.ts';
import { migrate } from '#db/migrate.ts';
import { startOwnPostgres } from './start-own-postgres.ts';

/** How test files reach the server of the run. Plain values: they cross to another process. */
export type TestServer = DatabaseConnections & {
  /** May make and drop databases. */
  readonly makerConnection: ConnectionSettings;
  /** A migrated database that nobody is connected to. */
  readonly template: string;
};

export type RunningTestServer = { readonly server: TestServer; stop(): Promise<void> };

/** The PostgreSQL that comes with Duet, in memory where there is a place for it, not durable. */
export async function startEmbeddedTestServer(): Promise<RunningTestServer> {
  const folder = freshFolder();
  const embedded = await startEmbeddedServer({ dataDir: folder, durability: 'tests' });
  const connections = await prepareEmbeddedDatabase(embedded);
  const makerConnection = {
    host: embedded.socketDir,
    port: embedded.port,
    database: 'postgres',
    user: embedded.superuser,
    password: embedded.password ?? '',
  };
  await migrate(connections.adminConnection);
  return {
    server: { ...connections, makerConnection, template: 'duet' },
    async stop() {
      await embedded.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A PostgreSQL of one's own, reached as `DATABASE_URL` would be; its databases are dropped at the end. */
export async function startOwnTestServer(address: string): Promise<RunningTestServer> {
  const makerConnection = { connectionString: address };
  const template = `duet_test_template_${randomBytes(4).toString('hex')}`;
  await runOnce(makerConnection, `create database ${template}`);
  const { connectionString = '' } = atDatabase(makerConnection, template);
  const connections = await prepareExternalDatabase({ databaseUrl: connectionString });
  await migrate(connections.adminConnection);
  return {
    server: { ...connections, makerConnection, template },
    stop: () => runOnce(makerConnection, `drop database ${template} with (force)`),
  };
}

/** The installed PostgreSQL, started for the run. */
export async function startInstalledTestServer(programs: string): Promise<RunningTestServer> {
  const own = await startOwnPostgres(programs, freshFolder());
  const { server } = await startOwnTestServer(own.url);
  return { server, stop: () => own.stop() };
}

/** The same settings for another database of the server. */
export function atDatabase(settings: ConnectionSettings, database: string): ConnectionSettings {
  if (settings.connectionString === undefined) return { ...settings, database };
  const url = new URL(settings.connectionString);
  url.pathname = `/${database}`;
  return { ...settings, connectionString: url.href };
}

export async function runOnce(settings: ConnectionSettings, statement: string): Promise<void> {
  const client = new pg.Client(settings);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A short path: a socket goes into it. */
function freshFolder(): string {
  const memory = '/dev/shm';
  const place = existsSync(memory) ? memory : tmpdir();
  return join(place, `duet-test-${process.pid}-${randomBytes(3).toString('hex')}`);
}
