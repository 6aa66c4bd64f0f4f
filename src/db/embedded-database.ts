import pg from 'pg';
import type { ConnectionSettings } from './connection-settings.ts';
import {
  APP_ROLE,
  DATABASE_NAME,
  NO_POWERS,
  OWNER_ROLE,
  rolePassword,
  scramVerifier,
} from './database-roles.ts';
import type { EmbeddedServer } from './embedded/start-server.ts';

export type DatabaseConnections = {
  readonly adminConnection: ConnectionSettings;
  readonly appConnection: ConnectionSettings;
};

/** Makes the two roles and the database on our own server where they are missing. */
export async function prepareEmbeddedDatabase(
  server: EmbeddedServer,
): Promise<DatabaseConnections> {
  const secret = server.password ?? '';
  const client = new pg.Client({
    ...signIn(server, server.superuser, secret),
    database: 'postgres',
  });
  await client.connect();
  try {
    for (const role of [OWNER_ROLE, APP_ROLE])
      await ensureLogin(client, role, rolePassword(secret, role));
    await ensureDatabase(client);
  } finally {
    await client.end();
  }
  return {
    adminConnection: signIn(server, OWNER_ROLE, rolePassword(secret, OWNER_ROLE)),
    appConnection: signIn(server, APP_ROLE, rolePassword(secret, APP_ROLE)),
  };
}

async function ensureLogin(client: pg.Client, role: string, password: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
  if (rowCount === 0)
    await client.query(
      `create role ${role} login ${NO_POWERS} password '${scramVerifier(password)}'`,
    );
}

async function ensureDatabase(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [
    DATABASE_NAME,
  ]);
  if (rowCount === 0) await client.query(`create database ${DATABASE_NAME} owner ${OWNER_ROLE}`);
  await client.query(`revoke all on database ${DATABASE_NAME} from public`);
  await client.query(`grant connect on database ${DATABASE_NAME} to ${APP_ROLE}`);
}

function signIn(server: EmbeddedServer, user: string, password: string): ConnectionSettings {
  return { host: server.socketDir, port: server.port, database: DATABASE_NAME, user, password };
}
